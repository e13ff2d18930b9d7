import type { EventColumns } from '../../src/contract/index-format.ts';

/** The columns of events with these dates, in order; `reporters` are the articles that report each of them. */
export function eventColumns(date: string[], reporters: readonly (readonly number[])[] = []): EventColumns {
  const none = date.map(() => []);
  return {
    date,
    otherDates: none,
    title: date.map((_, at) => `A dam opened (${at})`),
    sentence: date.map(() => 'A dam opened.'),
    basis: date.map(() => 'stated'),
    modality: date.map(() => 'reported'),
    persons: none,
    organizations: none,
    places: none,
    keywords: none,
    reports: date.map((_, event) => (reporters[event] ?? []).map((article, at) => [article, 10 * at, 0, 9, 0])),
  };
}
