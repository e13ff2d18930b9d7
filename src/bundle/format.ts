import * as v from 'valibot';
import { edtfSchema } from './edtf.ts';
import { recordSchema } from './record.ts';

/** What `format` and `version` say in every bundle that this code writes and reads. */
export const bundleFormat = 'dateline-bundle';
export const bundleVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `bundle.json`: what draws the timeline, the list and the facets. Columns, one entry an article: the dated in time
 * order, then the undated. `persons` and `keywords` hold numbers into the two name columns, most frequent first.
 */
export const indexSchema = v.object({
  format: v.literal(bundleFormat),
  version: v.literal(bundleVersion),
  title: v.string(),
  /** The folder beside `bundle.json` that holds the pieces: named by their content, so that old and new never mix. */
  folder: v.string(),
  articles: v.object({
    id: v.array(v.string()),
    headline: v.array(v.string()),
    date: v.array(v.nullable(edtfSchema)),
    persons: v.array(v.array(count)),
    keywords: v.array(v.array(count)),
    /** A number into `publishers`; null where the input names none. */
    publisher: v.array(v.nullable(count)),
    /** How many other articles report what it reports, and how many versions of it there are: who leads a group. */
    weight: v.array(count),
  }),
  /** Why an article is undated although a date was written: article number to the words found. */
  unreadDates: v.record(v.string(), v.string()),
  persons: v.array(v.string()),
  keywords: v.array(v.string()),
  publishers: v.array(v.string()),
  /** Number of events in `events.json`. */
  events: count,
  /** The first article of each `texts/N.json`, ascending from 0. */
  texts: v.array(count),
  /** The first term of each `search/N.json`, ascending. */
  search: v.array(v.string()),
  report: v.object({
    /** Articles found in the input, skipped ones included. */
    given: count,
    /** How many of them are versions of another article, and in the collection with it. */
    versions: count,
    skipped: v.array(v.object({ source: v.string(), reason: v.string() })),
    notes: v.array(v.object({ source: v.string(), note: v.string() })),
  }),
});

/** `texts/N.json`: whole articles, fetched when one of them is opened. */
export const textsSchema = v.object({
  articles: v.array(
    v.object({
      ...v.omit(recordSchema, ['persons', 'keywords']).entries,
      /** `person` is a number into the collection's people; `name` is how this article has it, `reason` why the two are one. */
      persons: v.array(
        v.object({
          person: count,
          name: v.string(),
          reason: v.string(),
          mentions: v.array(v.tuple([count, count])),
        }),
      ),
      keywords: v.array(v.object({ keyword: count, score: v.number() })),
      /** Copies and light rewrites of this text that were given too. */
      versions: v.array(
        v.object({ id: v.string(), source: v.string(), headline: v.string(), datePublished: v.nullable(edtfSchema) }),
      ),
    }),
  ),
});

/**
 * `events.json`: what happened or will, in columns and in time order. One event may have several reports:
 * `[article, start, end]` with the sentence's offsets in that article's body.
 */
export const eventsSchema = v.object({
  date: v.array(edtfSchema),
  sentence: v.array(v.string()),
  planned: v.array(v.boolean()),
  persons: v.array(v.array(count)),
  reports: v.array(v.array(v.tuple([count, count, count]))),
});

/**
 * `search/N.json`: a run of the sorted terms. `postings[i]` is, for each article that has `terms[i]`:
 * its number less the one before it, how many positions follow, then the positions, each less the one before it.
 */
export const searchBlockSchema = v.object({
  terms: v.array(v.string()),
  postings: v.array(v.array(count)),
});

export type BundleIndex = v.InferOutput<typeof indexSchema>;
export type TextSlice = v.InferOutput<typeof textsSchema>;
export type ArticleDetail = TextSlice['articles'][number];
export type EventColumns = v.InferOutput<typeof eventsSchema>;
export type SearchBlock = v.InferOutput<typeof searchBlockSchema>;
export type SkippedInput = BundleIndex['report']['skipped'][number];
export type InputNote = BundleIndex['report']['notes'][number];
