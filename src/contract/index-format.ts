import * as v from 'valibot';
import { count, countLists, counts, countsOrNull, texts } from './column.ts';
import { datesOrNull } from './edtf-column.ts';
import type { eventsSchema, namesSchema, textsSchema } from './piece-format.ts';

/** Values of `format` and `version` in every bundle of this version of the code. */
export const bundleFormat = 'dateline-bundle';
export const bundleVersion = 6;

/** Bundles of other versions are not converted, since a bundle can be written again from its articles. */
const versionSchema = v.pipe(
  v.number(),
  v.check((version) => version === bundleVersion, `${bundleVersion}; write the bundle again with "npm run bundle"`),
);

/**
 * `bundle.json`: the data of the timeline, the list and the facets. Each column has one entry per article: the dated in
 * time order, then the undated. Names are encoded as numbers into the name columns, most frequent first.
 */
export const indexSchema = v.object({
  format: v.literal(bundleFormat),
  version: versionSchema,
  title: v.string(),
  /** Folder of the pieces beside `bundle.json`. Its name is a hash of their content, so that two versions never mix. */
  folder: v.string(),
  articles: v.object({
    id: texts,
    headline: texts,
    date: datesOrNull,
    persons: countLists,
    organizations: countLists,
    places: countLists,
    keywords: countLists,
    /** A number into `publishers`; null if the input has none. */
    publisher: countsOrNull,
    /** A number into `languages`; null if it was not detected. */
    language: countsOrNull,
    /** Number of other versions of the article in the input. */
    versions: counts,
    /** Number of events that the article reports. */
    events: counts,
    /**
     * Number of other articles that report the same events, plus the number of versions. The heaviest article leads a
     * group.
     */
    weight: counts,
  }),
  /** Unreadable publication dates: from the number of an undated article to the date as written. */
  unreadDates: v.record(v.string(), v.string()),
  persons: texts,
  organizations: texts,
  places: texts,
  keywords: texts,
  publishers: texts,
  /** Primary language subtags of BCP 47: "en", "zh". */
  languages: texts,
  /** Number of events in `events.json`. */
  events: count,
  /** First article of each `texts/N.json`, ascending from 0. */
  texts: counts,
  search: v.object({
    /** First term of each `search/N.bin`, ascending by code unit. */
    first: texts,
    /** The prefixes that have a postings list of their own, `search/prefix-N.bin`, ascending by code unit. */
    prefixes: texts,
  }),
  report: v.object({
    /** Number of articles found in the input, including skipped ones. */
    given: count,
    /** Number of them that are versions of another article of the collection. */
    versions: count,
    /** Number of them that corrections hide. */
    hidden: v.optional(count),
    skipped: v.array(v.object({ source: v.string(), reason: v.string() })),
    notes: v.array(v.object({ source: v.string(), note: v.string() })),
  }),
});

export type BundleIndex = v.InferOutput<typeof indexSchema>;
export type TextSlice = v.InferOutput<typeof textsSchema>;
export type ArticleDetail = TextSlice['articles'][number];
export type EventColumns = v.InferOutput<typeof eventsSchema>;
export type SpelledNames = v.InferOutput<typeof namesSchema>;
export type Spelling = SpelledNames['persons'][number]['spellings'][number];
export type SkippedInput = BundleIndex['report']['skipped'][number];
export type InputNote = BundleIndex['report']['notes'][number];
