import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Collection } from '../../../contract/collection.ts';
import type { Correction } from '../../../contract/corrections.ts';
import { facetLabels } from '../../../format/facet-labels.ts';
import { inQuotes } from '../../../format/in-quotes.ts';
import { articleQuery } from '../../data/article-query.ts';
import { eventsQuery } from '../../data/bundle-queries.ts';
import { Failure } from '../../notice/failure.tsx';
import { findEvent } from '../../state/selection/find-event.ts';
import { parseEventId } from '../../state/url/event-id.ts';
import { articleChoices } from '../choices/article-choices.ts';
import { ChoiceForm } from '../choices/choice-form.tsx';
import { eventChoices } from '../choices/event-choices.ts';
import { nameChoices } from '../choices/name-choices.ts';
import type { Subject } from '../subject.ts';

interface SubjectFormProps {
  collection: Collection;
  subject: Subject;
  onCorrect: (correction: Correction) => void;
}

function EventForm({ collection, id, onCorrect }: Omit<SubjectFormProps, 'subject'> & { id: string }) {
  const client = useQueryClient();
  const { data: events, error, refetch } = useQuery(eventsQuery(collection));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!events) return <p className="waiting">Fetching the events…</p>;
  const { id: ids } = collection.index.articles;
  const report = parseEventId(id);
  const event = report ? findEvent(events, ids.indexOf(report.article), report.trigger) : undefined;
  if (event === undefined) return null;
  const fetchArticle = async (article: string) => {
    const { select, ...query } = articleQuery(collection, ids.indexOf(article));
    return select?.(await client.fetchQuery(query));
  };
  return (
    <ChoiceForm
      collection={collection}
      legend={`What is wrong with the event ${inQuotes(events.columns.title[event] ?? '')}?`}
      choices={eventChoices(collection, events, id, event, fetchArticle)}
      onCorrect={onCorrect}
    />
  );
}

/** The form that corrects a subject. */
export function SubjectForm({ collection, subject, onCorrect }: SubjectFormProps) {
  if (subject.of === 'event') return <EventForm collection={collection} id={subject.id} onCorrect={onCorrect} />;
  const [what, choices] =
    subject.of === 'name'
      ? ([
          `the ${facetLabels[subject.facet].kind} ${inQuotes(subject.name)}`,
          nameChoices(collection, subject),
        ] as const)
      : (['this article', articleChoices(collection, subject.id)] as const);
  return (
    <ChoiceForm
      collection={collection}
      legend={`What is wrong with ${what}?`}
      choices={choices}
      onCorrect={onCorrect}
    />
  );
}
