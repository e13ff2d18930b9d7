import { comparePlaces } from '../../time/placement.ts';
import type { EventColumns } from '../../contract/index-format.ts';
import type { ArticleRecord, Modality } from '../../contract/record.ts';
import { compareText } from '../../base/compare-text.ts';
import { reportsOf } from './event-reports.ts';
import type { EventReport, NumbersOfNames } from './event-reports.ts';
import { groupReports } from './group-reports.ts';

interface MergedEvent {
  shown: EventReport;
  persons: number[];
  organizations: number[];
  modality: Modality;
  reports: EventReport[];
}

function compareReports(a: EventReport, b: EventReport): number {
  return a.article - b.article || a.sentence[0] - b.sentence[0] || a.sentence[1] - b.sentence[1];
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}

function mergeGroup(reports: EventReport[]): MergedEvent[] {
  const [first, ...others] = reports;
  if (!first) return [];
  const shown = others.reduce((best, next) => (next.persons.length > best.persons.length ? next : best), first);
  return [
    {
      shown,
      persons: union(reports.map(({ persons }) => persons)),
      organizations: union(reports.map(({ organizations }) => organizations)),
      modality: reports.find(({ modality }) => modality === 'reported')?.modality ?? shown.modality,
      reports,
    },
  ];
}

/**
 * Merges the reports of all articles into events, in time order, then by sentence. The sentence shown is that of the
 * earliest report with the most people; an event has happened if one of its reports says so. `numbers` has, for each
 * article, the numbers of its names.
 */
export function mergeEvents(records: readonly ArticleRecord[], numbers: readonly NumbersOfNames[]): EventColumns {
  const none = { persons: new Map(), organizations: new Map() };
  const reports = records.flatMap((record, at) => reportsOf(record, at, numbers[at] ?? none));
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
    otherDates: events.map(() => []),
    title: events.map(({ shown }) => shown.title),
    sentence: events.map(({ shown }) => shown.text),
    basis: events.map(({ shown }) => shown.basis),
    modality: events.map(({ modality }) => modality),
    persons: events.map(({ persons }) => persons),
    organizations: events.map(({ organizations }) => organizations),
    reports: events.map((event) =>
      event.reports.map(({ article, trigger, sentence }) => [article, trigger, ...sentence, 0]),
    ),
  };
}
