import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Collection } from '../../../contract/collection.ts';
import { dateText } from '../../../format/date-text.ts';
import { articleQuery } from '../../data/article-query.ts';
import { EntryLink } from '../../ui/entry-link.tsx';
import { eventEvidence } from './event-evidence.ts';

interface ReportSentenceProps {
  collection: Collection;
  /** The article that reports the event, at this trigger. */
  article: number;
  trigger: number;
  /** True if the article is the open one. */
  current: boolean;
  /** The time that it gives, as EDTF, where reports of the event disagree; null where they agree. */
  says: string | null;
  href: string;
  onOpen: () => void;
  renderError: (error: Error, retry: () => void) => ReactNode;
}

/** One report of the open event: date and source of the article, the sentence, and the evidence for the time. */
export function ReportSentence(props: ReportSentenceProps) {
  const { collection, article, trigger, current, says, href, onOpen } = props;
  const { headline, date, publisher } = collection.index.articles;
  const { data, error, refetch } = useQuery(articleQuery(collection, article));
  const mention = data?.events.find((event) => event.trigger[0] === trigger);
  const published = date[article];
  const source = collection.index.publishers[publisher[article] ?? -1] ?? headline[article];
  const evidence = data && mention ? eventEvidence(data, mention) : '';
  return (
    <li aria-current={current ? 'true' : undefined}>
      <p className="report-source">
        {says !== null && (
          <>
            <strong>says {dateText(says)}</strong> ·{' '}
          </>
        )}
        {published ? dateText(published) : 'undated'} ·{' '}
        {current ? (
          <bdi>{source}</bdi>
        ) : (
          <EntryLink href={href} selected={false} onSelect={onOpen}>
            <bdi>{source}</bdi>
          </EntryLink>
        )}
        {evidence !== '' && (
          <>
            {' '}
            · <bdi>{evidence}</bdi>
          </>
        )}
      </p>
      {error && props.renderError(error, () => void refetch())}
      {data && mention && (
        <blockquote className="report-sentence text" dir="auto">
          {data.articleBody.slice(...mention.sentence)}
        </blockquote>
      )}
    </li>
  );
}
