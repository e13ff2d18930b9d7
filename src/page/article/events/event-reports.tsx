import type { Collection, EventList } from '../../../contract/collection.ts';
import { countText } from '../../../format/count-text.ts';
import { dateText } from '../../../format/date-text.ts';
import { EntryLink } from '../../ui/entry-link.tsx';
import { onePerArticle, reportDates } from './report-dates.ts';

/** An event among the events of a collection, and how its reports are opened. */
export interface EventReportsProps {
  collection: Collection;
  events: EventList;
  event: number;
  /** The open article, which reports the event too. */
  article: number;
  hrefOfReport: (article: number, trigger: number) => string;
  onReport: (article: number, trigger: number) => void;
}

const maxReports = 20;

/** The reports of an event by other articles, with their sources; folded. */
export function EventReports({ collection, events, event, article, hrefOfReport, onReport }: EventReportsProps) {
  const { headline, date, publisher } = collection.index.articles;
  const { columns } = events;
  const reports = columns.reports[event] ?? [];
  const dates = [columns.date[event] ?? '', ...(columns.otherDates[event] ?? [])];
  const others = onePerArticle(reports).filter(([by]) => by !== article);
  if (others.length === 0) return null;
  const disagreement = reportDates(dates, reports);
  return (
    <details className="event-reports">
      <summary>
        {others.length === 1 ? 'One more report' : `${countText(others.length)} more reports`}
        {disagreement !== '' && `: ${disagreement}`}
      </summary>
      <ul>
        {others.slice(0, maxReports).map(([by, trigger, , , given]) => {
          const source = collection.index.publishers[publisher[by] ?? -1];
          const published = date[by];
          return (
            <li key={by}>
              <EntryLink href={hrefOfReport(by, trigger)} selected={false} onSelect={() => onReport(by, trigger)}>
                <bdi>{headline[by]}</bdi>
              </EntryLink>
              <span className="origin">
                {source !== undefined && (
                  <>
                    , <bdi>{source}</bdi>
                  </>
                )}
                {published ? `, ${dateText(published)}` : ', undated'}
                {disagreement !== '' && `: says ${dateText(dates[given] ?? '')}`}
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > maxReports && <p className="origin">and {countText(others.length - maxReports)} more</p>}
    </details>
  );
}
