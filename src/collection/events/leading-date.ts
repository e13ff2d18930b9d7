import type { EventReport } from './report/event-reports.ts';

/** The times that the reports of an event give, each once. */
export interface EventDates {
  /** The report that gives the leading date, with the best basis for it. */
  leading: EventReport;
  others: string[];
}

const length = ({ place }: EventReport): number => place[1] - place[0];

function includes(outer: EventReport, inner: EventReport): boolean {
  return outer.place[0] <= inner.place[0] && inner.place[1] <= outer.place[1];
}

/**
 * Chooses the leading date of an event: the one that most reports of stated times agree with, then the most precise,
 * then that of the earliest report. A report of "March" agrees with the 21st. `reports` are in order of the articles.
 */
export function leadingDate(reports: readonly [EventReport, ...EventReport[]]): EventDates {
  const byDate = new Map<string, EventReport>();
  for (const report of reports) {
    const known = byDate.get(report.date);
    if (!known || (known.basis !== 'stated' && report.basis === 'stated')) byDate.set(report.date, report);
  }
  const stated = reports.filter(({ basis }) => basis === 'stated');
  const support = new Map(
    [...byDate.values()].map((report) => [
      report,
      report.basis === 'stated' ? stated.filter((other) => includes(other, report)).length : 0,
    ]),
  );
  const [leading = reports[0]] = [...support.keys()].toSorted(
    (a, b) =>
      (support.get(b) ?? 0) - (support.get(a) ?? 0) ||
      Number(a.basis === 'publication') - Number(b.basis === 'publication') ||
      length(a) - length(b) ||
      a.article - b.article ||
      a.trigger[0] - b.trigger[0],
  );
  return { leading, others: [...byDate.keys()].filter((date) => date !== leading.date) };
}
