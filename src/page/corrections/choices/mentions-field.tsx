import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Collection } from '../../../contract/collection.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { articleQuery } from '../../data/article-query.ts';
import { Failure } from '../../notice/failure.tsx';
import type { Field, Option } from './choice.ts';
import { EntryChecks } from './entry-checks.tsx';

/** Characters of the text that are shown before and after a mention. */
const context = 40;

function mentionOptions({ id, articleBody, persons }: ArticleDetail, sought: number): Option[] {
  const mentions = persons.find(({ person }) => person === sought)?.mentions ?? [];
  return mentions.map(([start, end]) => ({
    value: `${id}#${start}`,
    text: `…${articleBody.slice(Math.max(0, start - context), end + context).replace(/\s+/g, ' ')}…`,
  }));
}

interface MentionsFieldProps {
  field: Extract<Field, { kind: 'mentions' }>;
  collection: Collection;
}

/** A choice of an article, and checkboxes for the mentions of a person in it. */
export function MentionsField({ field: { name, label, person, articles }, collection }: MentionsFieldProps) {
  const { headline } = collection.index.articles;
  const [article, setArticle] = useState(articles[0] ?? 0);
  const { data, error, refetch } = useQuery(articleQuery(collection, article));
  return (
    <>
      <label className="correct-field">
        Article
        <select className="field" value={article} onChange={({ target }) => setArticle(Number(target.value))}>
          {articles.map((each) => (
            <option key={each} value={each}>
              {headline[each]}
            </option>
          ))}
        </select>
      </label>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && <EntryChecks key={article} name={name} label={label} options={mentionOptions(data, person)} />}
    </>
  );
}
