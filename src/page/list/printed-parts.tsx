import { rowOf } from '../../contract/collection.ts';
import type { EventList } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import { eventTimeText } from '../../format/event-time-text.ts';
import type { PageState } from '../state/use-page.ts';
import { usePrinting } from '../ui/use-printing.ts';

/** Maximum number of lines below a printed row: some articles report hundreds of events. */
const maxLines = 12;

/** Lines below a row, in print only. */
function PrintedLines({ numbers, line }: { numbers: Uint32Array; line: (number: number) => string }) {
  const left = numbers.length - maxLines;
  return (
    <span className="printed-lines">
      {[...numbers.subarray(0, maxLines)].map((number) => (
        <bdi key={number} className="text">
          {line(number)}
        </bdi>
      ))}
      {left > 0 && <span>and {countText(left)} more</span>}
    </span>
  );
}

/** The events of an article with their times, in print, once the events are fetched. */
export function PrintedEvents({ page, article }: { page: PageState; article: number }) {
  const { events } = page;
  if (!usePrinting() || !events) return null;
  const { title, date, basis } = events.columns;
  return (
    <PrintedLines
      numbers={rowOf(events.eventsOf, article)}
      line={(event) => `${eventTimeText(date[event] ?? '', basis[event] ?? null)}: ${title[event] ?? ''}`}
    />
  );
}

/** The articles that report an event with their sources and dates, in print. */
export function PrintedSources({ page, events, event }: { page: PageState; events: EventList; event: number }) {
  const { articles, publishers } = page.collection.index;
  if (!usePrinting()) return null;
  return (
    <PrintedLines
      numbers={rowOf(events.reporters, event)}
      line={(article) => {
        const published = articles.date[article];
        const source = publishers[articles.publisher[article] ?? -1];
        const when = published ? dateText(published) : 'undated';
        return [articles.headline[article], source, when].filter(Boolean).join(', ');
      }}
    />
  );
}
