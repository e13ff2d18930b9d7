import ical, { ICalEventTransparency } from 'ical-generator';
import { dateText } from '../../../format/date-text.ts';
import { eventTimeText } from '../../../format/event-time-text.ts';
import { dayMs } from '../../../time/durations.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { ExportedArticle, ExportedEvent, Results } from '../results.ts';

interface Entry {
  id: string;
  summary: string;
  description: string;
  edtf: string | null;
  url: string | undefined;
}

/**
 * Writes entries as iCalendar (RFC 5545). A calendar has no uncertain times: a month or a year is an event of all its
 * days, an open interval the day of its known end; the words of the time are in the description. Those without a time
 * are left out.
 */
function calendar(title: string, entries: readonly Entry[]): string {
  const feed = ical({ name: title, prodId: '//Dateline//Export//EN', timezone: 'UTC' });
  for (const { id, summary, description, edtf, url } of entries) {
    const span = edtf === null ? null : parseEdtf(edtf);
    if (!span) continue;
    const start = span.start === -Infinity ? span.end - dayMs : span.start;
    const end = span.end === Infinity ? start + dayMs : span.end;
    feed.createEvent({
      id,
      summary,
      description,
      start: new Date(start),
      end: new Date(end),
      allDay: span.precision !== 'time',
      // The time of creation would give other bytes for the same results.
      stamp: new Date(start),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url !== undefined && { url }),
    });
  }
  return feed.toString();
}

function articleEntry(article: ExportedArticle): Entry {
  const { id, headline, datePublished, publisher, persons, url } = article;
  const time = datePublished === null ? undefined : `Published ${dateText(datePublished)}`;
  const description = [time, publisher, persons.join(', ')].filter(Boolean).join('\n');
  return { id, summary: headline, description, edtf: datePublished, url };
}

function eventEntry({ id, title, date, basis, sentence, reports }: ExportedEvent): Entry {
  const sources = reports.map(({ headline, publisher, source }) => `${headline} (${publisher ?? source})`);
  const description = [eventTimeText(date, basis), sentence, ...sources].join('\n');
  return { id, summary: title, description, edtf: date, url: reports[0]?.url };
}

/** Writes the dated articles as iCalendar. */
export function articlesCalendar({ title, articles }: Results): string {
  return calendar(title, articles.map(articleEntry));
}

/** Writes the events as iCalendar. */
export function eventsCalendar({ title, events }: Results): string {
  return calendar(title, events.map(eventEntry));
}
