import * as v from 'valibot';
import { count } from './column.ts';
import { edtfSchema } from './edtf-column.ts';

/** Start and end of a passage in `articleBody`: UTF-16 code units, end exclusive. */
const spanSchema = v.tuple([count, count]);

const mentionedSchema = v.object({ name: v.string(), mentions: v.array(spanSchema) });

/**
 * Where a publication date is written: in the first line of a text, in metadata of the file (front matter, a field, a
 * feed, the head of a mail or of a web page), in the visible page, in its address or in the name of the file.
 */
const datePublishedOrigins = [
  'header',
  'front-matter',
  'field',
  'json-ld',
  'open-graph',
  'meta',
  'time-element',
  'dateline',
  'url',
  'feed',
  'mail',
  'filename',
  'corrections',
  'none',
] as const;

/** One of the places where a publication date is written. */
export type DatePublishedOrigin = (typeof datePublishedOrigins)[number];

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

/**
 * Grounds for the time of an event: `stated` by a time expression of its own; `context` from the event or time that it
 * continues; `publication` where a text that reports news gives no other time.
 */
export const timeBases = ['stated', 'context', 'publication'] as const;

/** Modality and polarity of an event. Only `reported` and `recurring` events have happened, or do. */
export const modalities = [
  'reported',
  'planned',
  'possible',
  'denied',
  'negated',
  'conditional',
  'counterfactual',
  'postponed',
  'recurring',
] as const;

const eventSchema = v.object({
  /** `<article id>#<start of the trigger>`. */
  id: v.string(),
  /** One line from the words of the clause: who did what. */
  title: v.string(),
  /** The verb or the event noun. */
  trigger: spanSchema,
  sentence: spanSchema,
  /** Names in the record's `persons` and `organizations`. */
  persons: v.array(v.string()),
  organizations: v.array(v.string()),
  /** Index into `dates`; null if no expression of its own dates the event. */
  date: v.nullable(count),
  /** Time of the event; null if none can be inferred. */
  edtf: v.nullable(edtfSchema),
  /** Null if and only if `edtf` is. */
  basis: v.nullable(v.picklist(timeBases)),
  modality: v.picklist(modalities),
  /** The evidence for the time: each passage with the rule that used it, from the event to the source of its time. */
  because: v.array(v.object({ start: count, end: count, rule: v.string() })),
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
  articleSection: v.optional(v.string()),
  /** Keywords that the source gives. */
  tags: v.optional(v.array(v.string())),
});

/** `[start, end]` in UTF-16 code units of `articleBody`, end exclusive. */
export type TextSpan = v.InferOutput<typeof spanSchema>;

/** A named person, organisation or place and where the article names it; spans exclude titles and possessives. */
export type Mentioned = v.InferOutput<typeof mentionedSchema>;

/** A time expression: TIMEX3 `type` and `value`; `edtf` is null where it names no calendar time. */
export type DateMention = v.InferOutput<typeof dateMentionSchema>;

/** Reasons why a date is uncertain. */
export type DateFlag = (typeof dateFlags)[number];

/** An event: a predicate of the text with its trigger, participants, time and modality. */
export type EventMention = v.InferOutput<typeof eventSchema>;

export type TimeBasis = (typeof timeBases)[number];
export type Modality = (typeof modalities)[number];

export type ArticleRecord = v.InferOutput<typeof recordSchema>;
