import { countText } from '../../format/count-text.ts';
import { rowOf } from '../../contract/collection.ts';
import type { Collection, EventList, Times } from '../../contract/collection.ts';
import { dateText } from '../../format/date-text.ts';
import { eventTimeText } from '../../format/event-time-text.ts';
import { modalityTexts } from '../../format/modality-texts.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { eventColumns } from './filter/event-columns.ts';
import type { FilteredEvents } from './filter/filter-events.ts';
import type { Filtered } from './filter/filter.ts';
import { scoreShares } from './filter/sort.ts';
import type { Scores } from './filter/sort.ts';
import type { EntryMark, TimelineEntries, TimeShape, TimeWindow } from '../timeline/entries/entries.ts';
import { isOffScale, scaleExtent } from '../timeline/entries/scale-extent.ts';

/** The timeline's data on one of the clocks, with the mapping between its entries and the articles. */
export interface TimelineData {
  entries: TimelineEntries;
  /** The scale of the whole collection on this clock; null if nothing is dated. */
  extent: TimeWindow | null;
  /** True if some entries of the collection are off the scale. */
  offScale: boolean;
  /** The times of all dated entries on this clock, whether they pass the filters or not. */
  all: Times;
  /** Articles of an entry that pass the filters, otherwise all. */
  articlesOf: (entry: number) => number[];
  personsOf: (entry: number) => Uint32Array;
  /** The names of each entry, by facet. */
  columns: Collection['columns'];
  /** Entries of an article in ascending order, even if they are filtered out. */
  entriesOf: (article: number) => number[];
  /** Checks whether an entry passes the filters. */
  isShown: (entry: number) => boolean;
}

function articlesInWords(count: number): string {
  return `${countText(count)} ${count === 1 ? 'article' : 'articles'}`;
}

function eventsInWords(count: number): string {
  return `${countText(count)} ${count === 1 ? 'event' : 'events'}`;
}

function marksOf({ columns, stated, nonfactual }: EventList, event: number): EntryMark[] {
  const marks: EntryMark[] = [];
  if (columns.modality[event] === 'planned') marks.push('planned');
  if (nonfactual[event] === 1) marks.push('nonfactual');
  if (stated[event] !== 1) marks.push('inferred');
  return marks;
}

type ColourSlotsOf = (persons: Uint32Array) => readonly number[];

function pick(times: Times, ids: Uint32Array): Pick<TimelineEntries, 'start' | 'end' | 'id'> {
  // Plain loops, since Float64Array.from with a mapping function is many times slower.
  const [start, end] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    start[at] = times.start[id] ?? 0;
    end[at] = times.end[id] ?? 0;
  }
  return { start, end, id: ids };
}

type Scale = Pick<TimelineData, 'extent' | 'offScale'>;

const scales = new WeakMap<Times, Scale>();

/** The scale of all times of a clock, computed once. */
function scaleOf(all: Times): Scale {
  const known = scales.get(all);
  if (known) return known;
  const times = { start: all.start, end: all.end, count: all.dated };
  const extent = scaleExtent(times);
  const scale = { extent, offScale: extent !== null && isOffScale(times, extent) };
  scales.set(all, scale);
  return scale;
}

function namesOf({ index }: Collection, persons: Uint32Array): string[] {
  const names: string[] = [];
  for (const person of persons) names.push(index.persons[person] ?? '');
  return names;
}

function publisherOf({ index }: Collection, article: number): string {
  return index.publishers[index.articles.publisher[article] ?? -1] ?? '';
}

/** The publisher of the only report of an event, or the numbers of its reports and of their publishers. */
function reportsInWords(collection: Collection, { columns, reporters }: EventList, event: number): string {
  const reports = columns.reports[event]?.length ?? 0;
  const publishers = new Set([...rowOf(reporters, event)].map((article) => publisherOf(collection, article)));
  if (reports < 2) return [...publishers].join();
  return publishers.size > 1
    ? `${countText(reports)} reports · ${publishers.size} sources`
    : `${countText(reports)} reports`;
}

function isPrecise(date: string | null | undefined): boolean {
  const precision = date ? parseEdtf(date)?.precision : undefined;
  return precision === 'day' || precision === 'time';
}

function shapeOf(date: string | null | undefined): TimeShape {
  const span = date ? parseEdtf(date) : null;
  return {
    kind: isPrecise(date) ? 'day' : 'span',
    approximate: span?.uncertain === true,
    openStart: span?.start === -Infinity,
    openEnd: span?.end === Infinity,
  };
}

interface CachedTimeline {
  colourSlotsOf: ColourSlotsOf;
  timelineData: TimelineData;
}

/** Caches the data of the unfiltered collection, so that clearing the filters computes nothing. */
const cache = new WeakMap<Collection, CachedTimeline>();

/**
 * Makes the timeline of the articles by their dates of publication. `scores` are those of a search that sorts them: a
 * better match is more important. Null for none.
 */
export function articleTimeline(
  collection: Collection,
  filtered: Filtered,
  scores: Scores | null,
  colourSlotsOf: ColourSlotsOf,
): TimelineData {
  if (scores || filtered.articles.length < collection.count)
    return filteredTimeline(collection, filtered, scores, colourSlotsOf);
  const cached = cache.get(collection);
  if (cached?.colourSlotsOf === colourSlotsOf) return cached.timelineData;
  const timelineData = filteredTimeline(collection, filtered, null, colourSlotsOf);
  cache.set(collection, { colourSlotsOf, timelineData });
  return timelineData;
}

/** The best match of a search counts as so many reports, as many as there are colours of chosen persons. */
const reportsOfBest = 8;

function filteredTimeline(
  collection: Collection,
  filtered: Filtered,
  scores: Scores | null,
  colourSlotsOf: ColourSlotsOf,
): TimelineData {
  const shares = scores && scoreShares(scores, collection.count);
  const { headline, date, weight } = collection.index.articles;
  const personsOf = (id: number) => rowOf(collection.columns.person.rows, id);
  return {
    entries: {
      ...pick(collection.times, filtered.articles.subarray(0, filtered.dated)),
      headline: (id) => headline[id] ?? '',
      date: (id) => dateText(date[id] ?? ''),
      when: (id) => dateText(date[id] ?? ''),
      precise: (id) => isPrecise(date[id]),
      shape: (id) => shapeOf(date[id]),
      weight: (id) => (weight[id] ?? 0) + reportsOfBest * (shares?.[id] ?? 0),
      counted: articlesInWords,
      people: (id) => namesOf(collection, personsOf(id)),
      source: (id) => publisherOf(collection, id),
      colours: (id) => colourSlotsOf(personsOf(id)),
      marks: () => [],
      note: () => '',
    },
    ...scaleOf(collection.times),
    all: collection.times,
    articlesOf: (entry) => [entry],
    personsOf,
    columns: collection.columns,
    entriesOf: (article) => (article < collection.times.dated ? [article] : []),
    isShown: (entry) => filtered.passes[entry] === 1,
  };
}

/** Makes the timeline of the filtered events, each at its own date. */
export function eventTimeline(
  collection: Collection,
  list: EventList,
  { passes }: Filtered,
  { events, shown }: FilteredEvents,
  colourSlotsOf: ColourSlotsOf,
): TimelineData {
  const { columns } = list;
  const personsOf = (id: number) => rowOf(list.persons, id);
  return {
    entries: {
      ...pick(list.times, events),
      headline: (id) => columns.title[id] ?? '',
      date: (id) => dateText(columns.date[id] ?? ''),
      when: (id) => eventTimeText(columns.date[id] ?? '', columns.basis[id] ?? null),
      precise: (id) => isPrecise(columns.date[id]),
      shape: (id) => shapeOf(columns.date[id]),
      weight: (id) => columns.reports[id]?.length ?? 0,
      counted: eventsInWords,
      people: (id) => namesOf(collection, personsOf(id)),
      source: (id) => reportsInWords(collection, list, id),
      colours: (id) => colourSlotsOf(personsOf(id)),
      marks: (id) => marksOf(list, id),
      note: (id) => modalityTexts[columns.modality[id] ?? 'reported'],
    },
    ...scaleOf(list.times),
    all: list.times,
    articlesOf: (event) => {
      const articles = [...rowOf(list.reporters, event)];
      const passing = articles.filter((article) => passes[article] === 1);
      return passing.length > 0 ? passing : articles;
    },
    personsOf,
    columns: eventColumns(collection, list, 'event'),
    entriesOf: (article) => [...rowOf(list.eventsOf, article)],
    isShown: (event) => shown[event] === 1,
  };
}
