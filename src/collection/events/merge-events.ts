import { comparePlaces } from '../../time/placement.ts';
import type { EventColumns } from '../../contract/index-format.ts';
import type { ArticleRecord, Modality } from '../../contract/record.ts';
import { compareText } from '../../base/compare-text.ts';
import { bestTitled } from './best-title.ts';
import { reportsOf } from './report/event-reports.ts';
import type { EventReport, NumbersOfNames } from './report/event-reports.ts';
import { FeatureTable } from './report/feature-table.ts';
import { groupReports } from './group-reports.ts';
import { leadingDate } from './leading-date.ts';
import type { EventDates } from './leading-date.ts';

type Reports = readonly [EventReport, ...EventReport[]];

interface MergedEvent extends EventDates {
  shown: EventReport;
  modality: Modality;
  reports: Reports;
}

/** The surest modality first: what one report says has happened is no plan. */
const modalityOrder: readonly Modality[] = ['reported', 'postponed', 'planned'];

function compareReports(a: EventReport, b: EventReport): number {
  return a.article - b.article || a.trigger[0] - b.trigger[0];
}

function isAny(reports: readonly EventReport[]): reports is Reports {
  return reports.length > 0;
}

function ofModality(reports: Reports): Reports {
  for (const modality of modalityOrder) {
    const found = reports.filter((report) => report.modality === modality);
    if (isAny(found)) return found;
  }
  return reports;
}

function mergeGroup(group: readonly EventReport[]): MergedEvent[] {
  const reports = group.toSorted(compareReports);
  if (!isAny(reports)) return [];
  const sure = ofModality(reports);
  const { leading } = leadingDate(sure);
  const dates = [...new Set(reports.map(({ date }) => date))];
  return [
    {
      shown: bestTitled(sure),
      leading,
      others: dates.filter((date) => date !== leading.date),
      modality: sure[0].modality,
      reports,
    },
  ];
}

function unionOf(reports: Reports, kind: 'persons' | 'organizations' | 'places' | 'keywords'): number[] {
  return [...new Set(reports.flatMap((report) => report[kind]))].toSorted((a, b) => a - b);
}

/**
 * Merges the reports of all articles into events, in order of time, then by title. The title is the best among the
 * reports; an event has happened if one of its reports says so. `numbersOf` returns the numbers of the names and
 * keywords of an article.
 */
export function mergeEvents(
  records: readonly ArticleRecord[],
  numbersOf: (article: number) => NumbersOfNames,
): EventColumns {
  const features = new FeatureTable();
  const reports = records.flatMap((record, at) => reportsOf(record, at, numbersOf(at), features));
  const events = groupReports(reports, features)
    .flatMap(mergeGroup)
    .toSorted(
      (a, b) =>
        comparePlaces(a.leading.place, b.leading.place) ||
        compareText(a.shown.title, b.shown.title) ||
        compareReports(a.shown, b.shown),
    );
  return {
    date: events.map(({ leading }) => leading.date),
    otherDates: events.map(({ others }) => others),
    title: events.map(({ shown }) => shown.title),
    sentence: events.map(({ shown }) => shown.text),
    basis: events.map(({ leading }) => leading.basis),
    modality: events.map(({ modality }) => modality),
    persons: events.map((event) => unionOf(event.reports, 'persons')),
    organizations: events.map((event) => unionOf(event.reports, 'organizations')),
    places: events.map((event) => unionOf(event.reports, 'places')),
    keywords: events.map((event) => unionOf(event.reports, 'keywords')),
    reports: events.map((event) =>
      event.reports.map(({ article, trigger, sentence, date }) => [
        article,
        trigger[0],
        ...sentence,
        event.others.indexOf(date) + 1,
      ]),
    ),
  };
}
