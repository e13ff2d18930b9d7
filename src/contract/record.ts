import * as v from 'valibot';
import { count } from './column.ts';
import { edtfSchema } from './edtf-column.ts';

/** Start and end of a passage in `articleBody`: UTF-16 code units, end exclusive. */
const spanSchema = v.tuple([count, count]);

const mentionedSchema = v.object({ name: v.string(), mentions: v.array(spanSchema) });

const datePublishedOrigins = ['header', 'front-matter', 'field', 'filename', 'corrections', 'none'] as const;

const dateFlags = [
  'no-publication-date',
  'wording-and-calendar-disagree',
  'ambiguous',
  'approximate',
  'vague',
  'no-such-date',
] as const;

const dateMentionSchema = v.object({
  start: count,
  end: count,
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: v.string(),
  edtf: v.nullable(edtfSchema),
  precision: v.picklist([
    'time',
    'day',
    'week',
    'month',
    'season',
    'quarter',
    'year',
    'decade',
    'century',
    'interval',
    'none',
  ]),
  rule: v.string(),
  flags: v.array(v.picklist(dateFlags)),
});

const eventSchema = v.object({
  date: count,
  sentence: spanSchema,
  persons: v.array(v.string()),
  modality: v.picklist(['reported', 'planned']),
});

/**
 * One article as `extract` leaves it and `bundle` reads it: a line of JSON Lines.
 * Field names are schema.org NewsArticle's where one exists; `dates` follow TIMEX3 (ISO 24617-1) and EDTF (ISO 8601-2).
 */
export const recordSchema = v.object({
  id: v.string(),
  source: v.string(),
  headline: v.string(),
  headlineOrigin: v.picklist(['given', 'derived']),
  datePublished: v.nullable(edtfSchema),
  datePublishedOrigin: v.picklist(datePublishedOrigins),
  /**
   * Publication date as written if it is no calendar date ("2023-02-31"); the page shows it as the reason why the
   * article is undated.
   */
  datePublishedText: v.optional(v.string()),
  articleBody: v.string(),
  persons: v.array(mentionedSchema),
  organizations: v.array(mentionedSchema),
  places: v.array(mentionedSchema),
  dates: v.array(dateMentionSchema),
  events: v.array(eventSchema),
  keywords: v.array(v.object({ term: v.string(), score: v.number() })),
  inLanguage: v.optional(v.string()),
  wordCount: count,
  url: v.optional(v.string()),
  publisher: v.optional(v.string()),
  author: v.optional(v.string()),
});

/** `[start, end]` in UTF-16 code units of `articleBody`, end exclusive. */
export type TextSpan = v.InferOutput<typeof spanSchema>;

/** A named person, organisation or place and where the article names it; spans exclude titles and possessives. */
export type Mentioned = v.InferOutput<typeof mentionedSchema>;

/** A time expression: TIMEX3 `type` and `value`; `edtf` is null where it names no calendar time. */
export type DateMention = v.InferOutput<typeof dateMentionSchema>;

/** Reasons why a date is uncertain. */
export type DateFlag = (typeof dateFlags)[number];

/** A sentence that reports a past or planned event at the time `dates[date]`. */
export type EventMention = v.InferOutput<typeof eventSchema>;

export type ArticleRecord = v.InferOutput<typeof recordSchema>;
