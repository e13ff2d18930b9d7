import * as v from 'valibot';
import type { InputNote } from '../../contract/index-format.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { replaceFields } from '../../contract/replace-fields.ts';
import { fold } from '../../text/fold.ts';
import { edtfSchema } from '../../contract/edtf-column.ts';

const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty('a name'));

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads an object's entries as a map, because v.record ignores keys such as "constructor", which may be an article's
 * id.
 */
function entriesOf<Name extends v.GenericSchema<string>, Value extends v.GenericSchema<string>>(
  name: Name,
  value: Value,
) {
  return v.pipe(
    v.custom<Record<string, string>>(isObject, 'an object'),
    v.transform((entries) => new Map(Object.entries(entries))),
    v.map(name, value),
  );
}

/**
 * Corrections of the extraction, written by hand in `corrections.json`. Names match whatever their capitals and
 * accents.
 */
export const correctionsSchema = v.strictObject({
  persons: v.optional(
    v.strictObject({
      /** Lists of names of one person; the first is kept. */
      merge: v.optional(v.array(v.pipe(v.array(nameSchema), v.minLength(2, 'two names or more'))), []),
      /** Name found to name shown. */
      rename: v.optional(entriesOf(nameSchema, nameSchema), {}),
      /** Names of no person. */
      remove: v.optional(v.array(nameSchema), []),
    }),
    {},
  ),
  /** Article id to publication date. */
  dates: v.optional(entriesOf(v.string(), edtfSchema), {}),
  /** Article id to headline. */
  headlines: v.optional(entriesOf(v.string(), v.pipe(v.string(), v.trim(), v.nonEmpty('a headline'))), {}),
});

export type Corrections = v.InferOutput<typeof correctionsSchema>;

/** Corrected names by folded name; null where the name is no person's. */
type CorrectedNames = Map<string, string | null>;

function correctedNames({ persons: { merge, rename, remove } }: Corrections): CorrectedNames {
  const names: CorrectedNames = new Map();
  for (const [kept = '', ...others] of merge) for (const name of others) names.set(fold(name), kept);
  for (const [name, shown] of rename) names.set(fold(name), shown);
  for (const name of remove) names.set(fold(name), null);
  return names;
}

// A name may be renamed to one that is renamed in turn; a cycle ends where it began.
function correctedName(names: CorrectedNames, name: string): string | null {
  const seen = new Set<string>();
  let current = name;
  while (!seen.has(fold(current))) {
    seen.add(fold(current));
    const next = names.get(fold(current));
    if (next === null) return null;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** Corrects the names of a record when they are read. */
function correctPersons<Given extends ArticleRecord>(record: Given, names: CorrectedNames): Given {
  if (names.size === 0) return record;
  const correct = (name: string): string[] => {
    const corrected = correctedName(names, name);
    return corrected === null ? [] : [corrected];
  };
  return replaceFields(record, {
    get persons() {
      const mentions = new Map<string, ArticleRecord['persons'][number]['mentions']>();
      for (const person of record.persons)
        for (const name of correct(person.name))
          mentions.set(name, [...(mentions.get(name) ?? []), ...person.mentions]);
      return [...mentions].map(([name, spans]) => ({ name, mentions: spans.toSorted((a, b) => a[0] - b[0]) }));
    },
    get events() {
      return record.events.map((event) => ({ ...event, persons: [...new Set(event.persons.flatMap(correct))] }));
    },
  });
}

function correctDate<Given extends ArticleRecord>(record: Given, date: string | undefined): Given {
  if (date === undefined) return record;
  const corrected = { datePublished: date, datePublishedOrigin: 'corrections' as const };
  return replaceFields(record, { ...corrected, datePublishedText: undefined });
}

function unusedNotes(
  corrections: Corrections,
  records: readonly ArticleRecord[],
  names: CorrectedNames,
  source: string,
): InputNote[] {
  const ids = new Set(records.map(({ id }) => id));
  const found = new Set(records.flatMap(({ persons }) => persons.map(({ name }) => fold(name))));
  const unusedNames = [...names.keys()].filter((name) => !found.has(name)).map((name) => `person "${name}"`);
  const unusedIds = (kind: 'dates' | 'headlines'): string[] =>
    [...corrections[kind].keys()].filter((id) => !ids.has(id)).map((id) => `${kind} "${id}"`);
  return [...unusedNames, ...unusedIds('dates'), ...unusedIds('headlines')].map((entry) => ({
    source,
    note: `the correction of ${entry} was not used: no article has it`,
  }));
}

/**
 * Applies corrections to records, before the collection is reduced. `source` is their file's name, for the notes: one
 * for each entry that matches no article. Ids are those of the bundle.
 */
export function applyCorrections<Given extends ArticleRecord>(
  records: readonly Given[],
  corrections: Corrections,
  source: string,
): { records: Given[]; notes: InputNote[] } {
  const names = correctedNames(corrections);
  const corrected = records.map((record) => {
    const headline = corrections.headlines.get(record.id);
    const dated = correctDate(correctPersons(record, names), corrections.dates.get(record.id));
    return headline === undefined ? dated : replaceFields(dated, { headline, headlineOrigin: 'given' as const });
  });
  return { records: corrected, notes: unusedNotes(corrections, records, names, source) };
}
