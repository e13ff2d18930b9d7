import { comparePlaces } from '../../time/placement.ts';
import type { EventColumns } from '../../contract/index-format.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { compareText } from '../../base/compare-text.ts';
import { reportsOf } from './event-reports.ts';
import type { EventReport } from './event-reports.ts';
import { groupReports } from './group-reports.ts';

interface MergedEvent {
  shown: EventReport;
  persons: number[];
  planned: boolean;
  reports: EventReport[];
}

function compareReports(a: EventReport, b: EventReport): number {
  return a.article - b.article || a.sentence[0] - b.sentence[0] || a.sentence[1] - b.sentence[1];
}

function mergeGroup(reports: EventReport[]): MergedEvent[] {
  const [first, ...others] = reports;
  if (!first) return [];
  const shown = others.reduce((best, next) => (next.persons.length > best.persons.length ? next : best), first);
  const persons = new Set(reports.flatMap((report) => report.persons));
  return [
    {
      shown,
      persons: [...persons].toSorted((a, b) => a - b),
      planned: reports.every((report) => report.planned),
      reports,
    },
  ];
}

/**
 * Merges the reports of all articles into events, in time order, then by sentence. The sentence shown is that of the
 * earliest report with the most people; an event is planned if all its reports are. `numbersOf` maps, for each article,
 * its names to the numbers of the collection's people.
 */
export function mergeEvents(
  records: readonly ArticleRecord[],
  numbersOf: readonly ReadonlyMap<string, number>[],
): EventColumns {
  const reports = records.flatMap((record, at) => reportsOf(record, at, numbersOf[at] ?? new Map()));
  const byTime = new Map<string, EventReport[]>();
  for (const report of reports.toSorted(compareReports)) {
    const time = report.place.join('/');
    const known = byTime.get(time);
    if (known) known.push(report);
    else byTime.set(time, [report]);
  }
  const events = [...byTime.values()]
    .flatMap(groupReports)
    .flatMap(mergeGroup)
    .toSorted(
      (a, b) =>
        comparePlaces(a.shown.place, b.shown.place) ||
        compareText(a.shown.text, b.shown.text) ||
        compareReports(a.shown, b.shown),
    );
  return {
    date: events.map(({ shown }) => shown.date),
    sentence: events.map(({ shown }) => shown.text),
    planned: events.map(({ planned }) => planned),
    persons: events.map(({ persons }) => persons),
    reports: events.map((event) => event.reports.map(({ article, sentence }) => [article, ...sentence])),
  };
}
