import * as v from 'valibot';
import { edtfSchema } from './edtf-column.ts';

// The page's initial script has every part of the library that is used anywhere, so that few of them are used here.
function line(expected: string) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.trim()),
    v.check((text) => text !== '', expected),
  );
}

function startIn(expected: string) {
  return v.pipe(
    v.string(),
    v.check((text) => /^.+#\d+$/s.test(text), expected),
  );
}

const name = line('a name');
const articleId = v.string();
const eventId = startIn('the id of an event, <article id>#<start of its trigger>');
const mentionId = startIn('a mention, <article id>#<start of the name>');

function listOf<Entry extends v.GenericSchema<string>>(entry: Entry, least: number) {
  return v.pipe(
    v.array(entry),
    v.check((list) => list.length >= least, `${least} or more`),
  );
}

function correction<const Kind extends string, Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) {
  return v.strictObject({ kind: v.literal(kind), ...fields });
}

/**
 * One correction of a collection. People, organisations, places and keywords are named as the page shows them or, for
 * people and organisations, by any of their spellings, whatever the capitals and accents; events by the id of any of
 * their reports.
 */
const correctionSchemas = [
  /** Joins people; the first is kept. */
  correction('merge-people', { names: listOf(name, 2) }),
  /** Gives another name to a person in some articles, or to some mentions. */
  correction('split-person', {
    name,
    to: name,
    articles: v.optional(v.array(articleId), []),
    mentions: v.optional(v.array(mentionId), []),
  }),
  correction('rename-person', { name, to: name }),
  correction('not-a-person', { name }),
  correction('person-to-organization', { name }),
  correction('organization-to-person', { name }),
  correction('article-headline', { article: articleId, headline: line('a headline') }),
  correction('article-date', { article: articleId, date: edtfSchema }),
  correction('hide-article', { article: articleId }),
  /** Joins events; the first gives title and time. */
  correction('merge-events', { events: listOf(eventId, 2) }),
  /** Makes some reports of an event another event. */
  correction('split-event', {
    reports: listOf(eventId, 1),
    title: v.optional(line('a title')),
    sentence: v.optional(line('a sentence')),
  }),
  correction('retitle-event', { event: eventId, title: line('a title') }),
  correction('redate-event', { event: eventId, date: edtfSchema }),
  /** Removes the time of an event, which did not happen then. */
  correction('undate-event', { event: eventId }),
  correction('hide-event', { event: eventId }),
  correction('remove-keyword', { name }),
  correction('remove-place', { name }),
] as const;

type Schema = (typeof correctionSchemas)[number];

const unknownKind = v.custom<never>(() => false, 'a correction of a known kind');

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

const correctionSchema = v.lazy(
  (value): v.GenericSchema<v.InferInput<Schema>, v.InferOutput<Schema>> =>
    correctionSchemas.find(({ entries }) => entries.kind.literal === kindOf(value)) ?? unknownKind,
);

export type Correction = v.InferOutput<Schema>;

/** The corrections of one kind. */
export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads an object's entries as a map, because v.record ignores keys such as "constructor", which may be an article's
 * id.
 */
function entriesOf<Name extends v.GenericSchema<string>, Value extends v.GenericSchema<string>>(
  key: Name,
  value: Value,
) {
  return v.pipe(
    v.custom<Record<string, string>>(isObject, 'an object'),
    v.transform((entries) => new Map(Object.entries(entries))),
    v.map(key, value),
  );
}

/** The short form, convenient to write by hand: people by name, publication dates and headlines by the article's id. */
const shortEntries = {
  persons: v.optional(
    v.strictObject({
      /** Lists of names of one person; the first is kept. */
      merge: v.optional(v.array(listOf(name, 2)), []),
      /** Name found to name shown. */
      rename: v.optional(entriesOf(name, name), {}),
      /** Names of no person. */
      remove: v.optional(v.array(name), []),
    }),
    {},
  ),
  dates: v.optional(entriesOf(v.string(), edtfSchema), {}),
  headlines: v.optional(entriesOf(v.string(), line('a headline')), {}),
};

/** `corrections.json`: corrections of a collection in the order of their application, those of the short form first. */
export const correctionsSchema = v.pipe(
  v.strictObject({ ...shortEntries, corrections: v.optional(v.array(correctionSchema), []) }),
  v.transform(({ persons, dates, headlines, corrections }): Correction[] => [
    ...persons.merge.map((names) => ({ kind: 'merge-people' as const, names })),
    ...[...persons.rename].map(([from, to]) => ({ kind: 'rename-person' as const, name: from, to })),
    ...persons.remove.map((removed) => ({ kind: 'not-a-person' as const, name: removed })),
    ...[...dates].map(([article, date]) => ({ kind: 'article-date' as const, article, date })),
    ...[...headlines].map(([article, headline]) => ({ kind: 'article-headline' as const, article, headline })),
    ...corrections,
  ]),
);

/** Encodes corrections as the text of `corrections.json`, which {@link correctionsSchema} reads as the same ones. */
export function encodeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ corrections }, null, 1)}\n`;
}
