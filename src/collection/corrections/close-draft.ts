import { compareText } from '../../base/compare-text.ts';
import { countReported } from '../../contract/count-reported.ts';
import type { EventColumns, SpelledNames } from '../../contract/index-format.ts';
import { weighArticles } from '../../contract/weigh-articles.ts';
import { comparePlaces, placeOf } from '../../time/placement.ts';
import type { ArticleRow, Content, Draft, EventRow, Name } from './draft.ts';
import { byNamed } from './named.ts';
import type { Named } from './named.ts';

/** The entries of a column, numbered by the number of articles that have them, most first, then by name. */
interface Numbered<Entry> {
  entries: Entry[];
  numberOf: ReadonlyMap<Entry, number>;
}

function numbered<Entry>(lists: readonly (readonly Entry[])[], textOf: (entry: Entry) => string): Numbered<Entry> {
  const counts = new Map<Entry, number>();
  for (const entry of lists.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const entries = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || compareText(textOf(a), textOf(b)))
    .map(([entry]) => entry);
  return { entries, numberOf: new Map(entries.map((entry, number) => [entry, number])) };
}

function numbersIn<Entry>({ numberOf }: Numbered<Entry>, entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) => numberOf.get(entry) ?? []);
}

const ascending = (a: number, b: number): number => a - b;

function orderArticles(articles: readonly ArticleRow[]): ArticleRow[] {
  return articles
    .map((row) => ({ row, place: placeOf(row.date) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.row.id, b.row.id))
    .map(({ row }) => row);
}

/** An event with its reports in the order of the articles, each with the number of its article. */
interface OrderedEvent {
  event: EventRow;
  reports: readonly { article: number; report: EventRow['reports'][number] }[];
}

function orderEvents(events: readonly EventRow[], numberOf: ReadonlyMap<string, number>): OrderedEvent[] {
  return events
    .map((event) => ({
      event,
      place: placeOf(event.date),
      reports: event.reports
        .flatMap((report) => {
          const article = numberOf.get(report.article);
          return article === undefined ? [] : [{ article, report }];
        })
        .toSorted((a, b) => a.article - b.article || a.report.trigger - b.report.trigger),
    }))
    .toSorted(
      (a, b) =>
        comparePlaces(a.place, b.place) ||
        compareText(a.event.title, b.event.title) ||
        (a.reports[0]?.article ?? 0) - (b.reports[0]?.article ?? 0) ||
        (a.reports[0]?.report.trigger ?? 0) - (b.reports[0]?.report.trigger ?? 0),
    );
}

type NumberedNames = Record<Named, Numbered<Name>>;

function eventColumns(events: readonly OrderedEvent[], names: NumberedNames): EventColumns {
  const others = events.map(({ event, reports }) =>
    [...new Set(reports.map(({ report }) => report.date))].filter((date) => date !== event.date),
  );
  return {
    date: events.map(({ event }) => event.date),
    otherDates: others,
    title: events.map(({ event }) => event.title),
    sentence: events.map(({ event }) => event.sentence),
    basis: events.map(({ event }) => event.basis),
    modality: events.map(({ event }) => event.modality),
    ...byNamed((kind) => events.map(({ event }) => numbersIn(names[kind], event[kind]).toSorted(ascending))),
    reports: events.map(({ reports }, at) =>
      reports.map(({ article, report: { trigger, sentence, date } }) => [
        article,
        trigger,
        ...sentence,
        (others[at]?.indexOf(date) ?? -1) + 1,
      ]),
    ),
  };
}

function spelledNames(names: NumberedNames): SpelledNames {
  const spelled = (kind: Named): SpelledNames['persons'] =>
    names[kind].entries.map(({ name, spellings }) => ({ name, spellings: [...spellings] }));
  return { persons: spelled('persons'), organizations: spelled('organizations'), places: spelled('places') };
}

/** The corrected contents, its articles by their numbers before the corrections, and the numbers of its names. */
export interface Closed extends Content {
  order: number[];
  numberOf: (kind: Named, name: Name) => number | undefined;
}

/** Brings the rows of a draft into the order of a bundle, and numbers their names. */
export function closeDraft(draft: Draft): Closed {
  const rows = orderArticles(draft.articles);
  const articleNumbers = new Map(rows.map(({ id }, number) => [id, number]));
  const names = byNamed((kind) =>
    numbered(
      rows.map((row) => row[kind]),
      ({ name }) => name,
    ),
  );
  const single = (kind: 'publisher' | 'language') =>
    numbered(
      rows.map((row) => (row[kind] === null ? [] : [row[kind]])),
      (value) => value,
    );
  const [publishers, languages] = [single('publisher'), single('language')];
  const events = eventColumns(orderEvents(draft.events, articleNumbers), names);
  const versions = rows.map((row) => row.versions);
  const namesOf = (kind: Named): number[][] => rows.map((row) => numbersIn(names[kind], row[kind]));
  const sortedNamesOf = (kind: Named): number[][] => namesOf(kind).map((numbers) => numbers.toSorted(ascending));
  const shown = (kind: Named): string[] => names[kind].entries.map(({ name }) => name);
  return {
    index: {
      articles: {
        id: rows.map(({ id }) => id),
        headline: rows.map(({ headline }) => headline),
        date: rows.map(({ date }) => date),
        persons: sortedNamesOf('persons'),
        organizations: sortedNamesOf('organizations'),
        places: sortedNamesOf('places'),
        // Keywords are in the order of their scores.
        keywords: namesOf('keywords'),
        publisher: rows.map(({ publisher }) => publishers.numberOf.get(publisher ?? '') ?? null),
        language: rows.map(({ language }) => languages.numberOf.get(language ?? '') ?? null),
        versions,
        events: countReported(rows.length, events.reports),
        weight: weighArticles(versions, events),
      },
      unreadDates: Object.fromEntries(
        rows.flatMap(({ unreadDate }, at) => (unreadDate === undefined ? [] : [[String(at), unreadDate]])),
      ),
      persons: shown('persons'),
      organizations: shown('organizations'),
      places: shown('places'),
      keywords: shown('keywords'),
      publishers: publishers.entries,
      languages: languages.entries,
      events: events.date.length,
    },
    events,
    names: spelledNames(names),
    order: rows.map(({ stored }) => stored),
    numberOf: (kind, name) => names[kind].numberOf.get(name),
  };
}
