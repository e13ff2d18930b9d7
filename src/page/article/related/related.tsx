import { useMemo } from 'react';
import type { Collection, EventList } from '../../../contract/collection.ts';
import { dateText } from '../../../format/date-text.ts';
import { EntryLink } from '../../ui/entry-link.tsx';
import { relatedArticles } from './related-articles.ts';

interface RelatedProps {
  collection: Collection;
  /** Undefined until they are fetched. */
  events: EventList | undefined;
  article: number;
  hrefOf: (article: number) => string;
  onOpen: (article: number) => void;
}

/** The articles that are related to the open one, each with the reason. */
export function Related({ collection, events, article, hrefOf, onOpen }: RelatedProps) {
  const related = useMemo(() => relatedArticles(collection, events, article), [collection, events, article]);
  const { headline, date } = collection.index.articles;
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related-title">
      <h3 className="section-title" id="related-title">
        Related articles
      </h3>
      <ul>
        {related.map(({ article: other, reason }) => (
          <li key={other}>
            <EntryLink href={hrefOf(other)} selected={false} onSelect={() => onOpen(other)}>
              <bdi>{headline[other]}</bdi>
            </EntryLink>
            <span className="origin">
              {date[other] ? dateText(date[other]) : 'undated'} · <bdi>{reason}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
