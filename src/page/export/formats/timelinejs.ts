import { escapeUTF8 } from 'entities';
import { dateText } from '../../../format/date-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { Results } from '../results.ts';

interface Slide {
  id: string;
  edtf: string | null;
  time: string;
  headline: string;
  text: readonly string[];
}

/** A date of TimelineJS; it has numbers of a month and a day only where the time is as precise. */
function dateOf(ms: number, precision: string) {
  const date = new Date(ms);
  const fields = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year: fields.year };
  if (precision === 'month' || precision === 'season' || precision === 'quarter')
    return { year: fields.year, month: fields.month };
  return fields;
}

/**
 * Writes slides as the JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). It renders texts as
 * HTML, so they are escaped. Entries without a time are left out.
 */
function timeline(title: string, slides: readonly Slide[]): string {
  const events = slides.flatMap(({ id, edtf, time, headline, text }) => {
    const span = edtf === null ? null : parseEdtf(edtf);
    if (!span) return [];
    const { start, end, precision } = span;
    const first = start === -Infinity ? end - 1 : start;
    return [
      {
        unique_id: id,
        start_date: dateOf(first, precision),
        ...(precision === 'interval' && end !== Infinity && { end_date: dateOf(end - 1, precision) }),
        display_date: escapeUTF8(time),
        text: { headline: escapeUTF8(headline), text: text.map((part) => `<p>${escapeUTF8(part)}</p>`).join('') },
      },
    ];
  });
  return `${JSON.stringify({ title: { text: { headline: escapeUTF8(title) } }, events }, null, 2)}\n`;
}

/** Writes the dated articles for TimelineJS. */
export function articlesTimelineJs({ title, articles }: Results): string {
  return timeline(
    title,
    articles.map(({ id, headline, datePublished, publisher, persons }) => ({
      id,
      edtf: datePublished,
      time: datePublished === null ? '' : dateText(datePublished),
      headline,
      text: [publisher ?? '', persons.join(', ')].filter((part) => part !== ''),
    })),
  );
}

/** Writes the events for TimelineJS. */
export function eventsTimelineJs({ title, events }: Results): string {
  return timeline(
    title,
    events.map(({ id, title: headline, date, basis, sentence, reports }) => ({
      id,
      edtf: date,
      time: eventTimeText(date, basis),
      headline,
      text: [sentence, ...reports.map((report) => `${report.headline}, ${report.publisher ?? report.source}`)],
    })),
  );
}
