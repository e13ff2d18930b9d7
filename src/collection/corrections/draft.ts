import type { BundleIndex, EventColumns, SpelledNames, Spelling } from '../../contract/index-format.ts';
import { byNamed } from './named.ts';
import type { Named } from './named.ts';

/** The columns of the index that corrections change. */
type CorrectedColumns = Pick<
  BundleIndex,
  | 'articles'
  | 'unreadDates'
  | 'persons'
  | 'organizations'
  | 'places'
  | 'keywords'
  | 'publishers'
  | 'languages'
  | 'events'
>;

/** The contents of a bundle that corrections change, besides the texts. */
export interface Content {
  index: CorrectedColumns;
  events: EventColumns;
  names: SpelledNames;
}

/** A name of the collection. It is compared by identity: two people may have one name for the time of a correction. */
export interface Name {
  readonly name: string;
  readonly spellings: readonly Spelling[];
}

/** The names of an article or an event. */
type NamesOf = { readonly [kind in Named]: readonly Name[] };

export interface ArticleRow extends NamesOf {
  /** The number of the article before the corrections. */
  readonly stored: number;
  readonly id: string;
  readonly headline: string;
  readonly date: string | null;
  readonly unreadDate: string | undefined;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly versions: number;
}

/** A report of an event: the article's id, the start of its trigger, its sentence, and the time that it gives. */
export interface ReportRow {
  readonly article: string;
  readonly trigger: number;
  readonly sentence: readonly [start: number, end: number];
  readonly date: string;
}

export interface EventRow extends NamesOf {
  readonly date: string;
  readonly title: string;
  readonly sentence: string;
  readonly basis: EventColumns['basis'][number];
  readonly modality: EventColumns['modality'][number];
  readonly reports: readonly ReportRow[];
}

/** Moves the mentions of a name to another, also of another kind, or to none; in all articles or in some passages. */
export interface Move {
  from: Name;
  kind: Named;
  to: Name | null;
  toKind: Named;
  /** Null moves all mentions. */
  only: { articles: ReadonlySet<string>; mentions: ReadonlyMap<string, readonly number[]> } | null;
}

/** A change of an event of an article by the id of the report. */
export interface EventChange {
  hidden?: true;
  title?: string;
  date?: string | null;
}

/** A collection during its correction: rows that refer to their names, and the changes that the texts need as well. */
export interface Draft {
  readonly names: NamesOf;
  readonly articles: readonly ArticleRow[];
  readonly events: readonly EventRow[];
  readonly moves: readonly Move[];
  readonly eventChanges: ReadonlyMap<string, EventChange>;
}

function pick<Entry>(entries: readonly Entry[], numbers: readonly number[] | undefined): Entry[] {
  return (numbers ?? []).flatMap((number) => entries[number] ?? []);
}

/** Opens the names of a collection, which rows then refer to. */
function openNames({ index, names }: Content): NamesOf {
  return byNamed((kind) =>
    index[kind].map((name, number) => ({
      name,
      spellings: kind === 'keywords' ? [] : (names[kind][number]?.spellings ?? []),
    })),
  );
}

function valueAt(values: readonly string[], number: number | null | undefined): string | null {
  return values[number ?? -1] ?? null;
}

/** Opens the contents of a bundle for correction. */
export function openDraft(content: Content): Draft {
  const { index, events } = content;
  const { articles } = index;
  const names = openNames(content);
  return {
    names,
    articles: articles.id.map((id, stored) => ({
      stored,
      id,
      headline: articles.headline[stored] ?? '',
      date: articles.date[stored] ?? null,
      unreadDate: index.unreadDates[String(stored)],
      publisher: valueAt(index.publishers, articles.publisher[stored]),
      language: valueAt(index.languages, articles.language[stored]),
      versions: articles.versions[stored] ?? 0,
      ...byNamed((kind) => pick(names[kind], articles[kind][stored])),
    })),
    events: events.date.map((date, event) => ({
      date,
      title: events.title[event] ?? '',
      sentence: events.sentence[event] ?? '',
      basis: events.basis[event] ?? 'stated',
      modality: events.modality[event] ?? 'reported',
      reports: (events.reports[event] ?? []).map(([article, trigger, start, end, dated]) => ({
        article: articles.id[article] ?? '',
        trigger,
        sentence: [start, end],
        date: (dated === 0 ? date : events.otherDates[event]?.[dated - 1]) ?? date,
      })),
      ...byNamed((kind) => pick(names[kind], events[kind][event])),
    })),
    moves: [],
    eventChanges: new Map(),
  };
}

/** Returns the id of a report, by which its event is named. */
export function reportId({ article, trigger }: ReportRow): string {
  return `${article}#${trigger}`;
}
