import * as v from 'valibot';
import { count, countLists, counts, countsOrNull, texts } from './column.ts';
import { datesOrNull } from './edtf-column.ts';
import type { eventsSchema, textsSchema } from './piece-format.ts';

/** What `format` and `version` say in every bundle that this code writes and reads. */
export const bundleFormat = 'dateline-bundle';
export const bundleVersion = 4;

/** Bundles of other versions are not converted, since a bundle can be written again from its articles. */
const versionSchema = v.pipe(
  v.number(),
  v.check((version) => version === bundleVersion, `${bundleVersion}; write the bundle again with "npm run bundle"`),
);

/**
 * `bundle.json`: what draws the timeline, the list and the facets. Columns, one entry an article: the dated in time
 * order, then the undated. What an article names is told by numbers into the name columns, most frequent first.
 */
export const indexSchema = v.object({
  format: v.literal(bundleFormat),
  version: versionSchema,
  title: v.string(),
  /** The folder beside `bundle.json` that holds the pieces: named by their content, so that old and new never mix. */
  folder: v.string(),
  articles: v.object({
    id: texts,
    headline: texts,
    date: datesOrNull,
    persons: countLists,
    organizations: countLists,
    places: countLists,
    keywords: countLists,
    /** A number into `publishers`; null where the input names none. */
    publisher: countsOrNull,
    /** A number into `languages`; null where it could not be told. */
    language: countsOrNull,
    /** How many other versions of the article were given. */
    versions: counts,
    /** How many of the events it reports. */
    events: counts,
    /** How many other articles report what it reports, and how many versions of it there are: who leads a group. */
    weight: counts,
  }),
  /** Why an article is undated although a date was written: article number to the words found. */
  unreadDates: v.record(v.string(), v.string()),
  persons: texts,
  organizations: texts,
  places: texts,
  keywords: texts,
  publishers: texts,
  /** BCP 47, the language alone: "en", "zh". */
  languages: texts,
  /** Number of events in `events.json`. */
  events: count,
  /** The first article of each `texts/N.json`, ascending from 0. */
  texts: counts,
  search: v.object({
    /** The first term of each `search/N.bin`, ascending by code unit. */
    first: texts,
    /** The prefixes that have a postings list of their own, `search/prefix-N.bin`, ascending by code unit. */
    prefixes: texts,
  }),
  report: v.object({
    /** Articles found in the input, skipped ones included. */
    given: count,
    /** How many of them are versions of another article, and in the collection with it. */
    versions: count,
    skipped: v.array(v.object({ source: v.string(), reason: v.string() })),
    notes: v.array(v.object({ source: v.string(), note: v.string() })),
  }),
});

export type BundleIndex = v.InferOutput<typeof indexSchema>;
export type TextSlice = v.InferOutput<typeof textsSchema>;
export type ArticleDetail = TextSlice['articles'][number];
export type EventColumns = v.InferOutput<typeof eventsSchema>;
export type SkippedInput = BundleIndex['report']['skipped'][number];
export type InputNote = BundleIndex['report']['notes'][number];
