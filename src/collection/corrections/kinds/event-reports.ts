import { byNamed } from '../named.ts';
import type { ArticleRow, Draft, EventRow, ReportRow } from '../draft.ts';
import { reportId } from '../draft.ts';

/** Finds the event that has a report with this id. */
export function findEvent(draft: Draft, id: string): EventRow | undefined {
  return draft.events.find(({ reports }) => reports.some((report) => reportId(report) === id));
}

/** Chooses the time of the event if a report gives it, else the one that most reports give, else the first. */
function leadingDate(event: EventRow, reports: readonly ReportRow[]): string {
  const counts = new Map<string, number>();
  for (const { date } of reports) counts.set(date, (counts.get(date) ?? 0) + 1);
  if (counts.has(event.date)) return event.date;
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? event.date;
}

/**
 * Returns an event with some of its reports: its time is one that they give, its names are those that their articles
 * have. None if there is no report.
 */
export function withReports(
  event: EventRow,
  reports: readonly ReportRow[],
  articles: readonly ArticleRow[],
): EventRow[] {
  if (reports.length === 0) return [];
  const reporting = new Set(reports.map(({ article }) => article));
  const rows = articles.filter(({ id }) => reporting.has(id));
  return [
    {
      ...event,
      ...byNamed((kind) => event[kind].filter((name) => rows.some((row) => row[kind].includes(name)))),
      date: leadingDate(event, reports),
      reports,
    },
  ];
}
