import { rowOf } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import type { PageState } from '../state/use-page.ts';
import { shortDate } from './short-date.ts';

const maxPeople = 4;

/** The line below a headline: a remark, the people, and the number of reports or the source. */
function detailsOf({ collection, timelineData, shownEvents }: PageState, entry: number): string {
  const { people, note } = timelineData.entries;
  const names = people(entry);
  const more = names.length - maxPeople;
  const persons = names.slice(0, maxPeople).join(', ') + (more > 0 ? ` and ${countText(more)} more` : '');
  const { publishers, articles } = collection.index;
  const reports = shownEvents ? rowOf(shownEvents.list.reporters, entry).length : 0;
  const source = shownEvents ? '' : (publishers[articles.publisher[entry] ?? -1] ?? '');
  return [note(entry), persons, reports > 1 ? `${countText(reports)} reports` : source]
    .filter((part) => part !== '')
    .join(' · ');
}

interface RowContentProps {
  page: PageState;
  entry: number;
  year: number;
}

/** One entry: the date at the left, its dot on the line, and the card with the whole headline. */
export function RowContent({ page, entry, year }: RowContentProps) {
  const { headline, when, marks, colours, shape } = page.timelineData.entries;
  const shown = marks(entry);
  const slots = colours(entry);
  const details = detailsOf(page, entry);
  return (
    <>
      <RowDate when={when(entry)} year={year} />
      <span
        className={slots[0] === undefined ? 'vertical-dot' : `vertical-dot person-${slots[0]}`}
        data-hollow={shown.includes('inferred') || shown.includes('planned')}
        data-span={shape(entry).kind === 'span'}
        aria-hidden="true"
      />
      <span
        className={slots[0] === undefined ? 'vertical-card' : `vertical-card person-${slots[0]}`}
        data-planned={shown.includes('planned')}
        data-inferred={shown.includes('inferred')}
      >
        <span className="vertical-headline text" dir="auto">
          {page.signs?.(entry)}
          {headline(entry)}
        </span>
        {details !== '' && <span className="vertical-details text">{details}</span>}
        {slots.length > 1 && (
          <span className="vertical-dots" aria-hidden="true">
            {slots.map((slot) => (
              <i key={slot} className={`dot person-${slot}`} />
            ))}
          </span>
        )}
      </span>
    </>
  );
}

/** The date in the margin: short for the eye, whole for assistive technology. */
export function RowDate({ when, year }: { when: string; year: number }) {
  return (
    <span className="vertical-date">
      <span aria-hidden="true">{shortDate(when, year)}</span>
      <span className="visually-hidden">{when}</span>
    </span>
  );
}
