import { useMemo, useState } from 'react';
import { rowOf } from '../../../contract/collection.ts';
import type { Collection, EventList } from '../../../contract/collection.ts';
import type { ArticleDetail } from '../../../contract/index-format.ts';
import { countText } from '../../../format/count-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { modalityTexts } from '../../../format/modality-texts.ts';
import type { Subject } from '../../corrections/subject.ts';
import { CorrectButton } from '../correct-button.tsx';
import { eventEvidence } from './event-evidence.ts';
import { EventReports } from './event-reports.tsx';

interface ArticleEventsProps {
  collection: Collection;
  /** Number of the article in the collection. */
  number: number;
  article: ArticleDetail;
  /** The events of the collection, with the reports by other articles; undefined until they are fetched. */
  events: EventList | undefined;
  /** Start of the trigger of the selected event; null for none. */
  selected: number | null;
  hrefOfReport: (article: number, trigger: number) => string;
  /** Selects the event that an article reports at a trigger. */
  onReport: (article: number, trigger: number) => void;
  onCorrect: (subject: Subject) => void;
}

// Page size: an article may report thousands of events, and its text comes after them.
const eventsAtOnce = 8;

/** The numbers of an article's events in the collection, by the start of their trigger. */
function numbersByTrigger(events: EventList | undefined, article: number): Map<number, number> {
  const numbers = new Map<number, number>();
  if (!events) return numbers;
  for (const event of rowOf(events.eventsOf, article))
    for (const [by, trigger] of events.columns.reports[event] ?? []) if (by === article) numbers.set(trigger, event);
  return numbers;
}

/** The events of an article by title, with time, basis and evidence; those without a time come last. */
export function ArticleEvents(props: ArticleEventsProps) {
  const { collection, number, article, events, selected, hrefOfReport, onReport, onCorrect } = props;
  const [shown, setShown] = useState(eventsAtOnce);
  const numbers = useMemo(() => numbersByTrigger(events, number), [events, number]);
  const all = useMemo(
    () => article.events.toSorted((a, b) => Number(a.edtf === null) - Number(b.edtf === null)),
    [article],
  );
  if (all.length === 0) return null;
  const left = all.length - shown;
  return (
    <section className="article-events" aria-labelledby="article-events-title">
      <h3 className="section-title" id="article-events-title">
        Events in this article
      </h3>
      <ol>
        {all.slice(0, shown).map((event) => {
          const { id, title, edtf, basis, modality } = event;
          const [trigger] = event.trigger;
          const evidence = eventEvidence(article, event);
          const merged = numbers.get(trigger);
          return (
            <li key={id}>
              <button
                type="button"
                className="event-title text"
                dir="auto"
                aria-current={trigger === selected ? 'true' : undefined}
                onClick={() => onReport(number, trigger)}
              >
                {title}
              </button>
              <p className="when">
                {edtf === null ? <span>no time found</span> : <time dateTime={edtf}>{eventTimeText(edtf, basis)}</time>}
                {modality !== 'reported' && <span className="tag">{modalityTexts[modality]}</span>}
                {evidence !== '' && <bdi className="origin">{evidence}</bdi>}
                {edtf !== null && (
                  <CorrectButton label={`Correct: ${title}`} onPress={() => onCorrect({ of: 'event', id })} />
                )}
              </p>
              {events && merged !== undefined && (
                <EventReports
                  collection={collection}
                  events={events}
                  event={merged}
                  article={number}
                  hrefOfReport={hrefOfReport}
                  onReport={onReport}
                />
              )}
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown * 4)}>
          Show more ({countText(left)} events left)
        </button>
      )}
    </section>
  );
}
