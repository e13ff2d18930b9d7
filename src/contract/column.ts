import * as v from 'valibot';

/**
 * An array of entries that are looked at in one go: `fits` says whether one is what its schema wants. Only where one does
 * not fit is each of them put to the schema, for what to say. That way costs several times as much, and the index is
 * read before anything is drawn.
 */
export function column<T extends v.GenericSchema>(entry: T, fits: (value: unknown) => boolean) {
  const fitting = v.custom<v.InferOutput<T>[]>(() => true);
  const oneByOne = v.array(entry);
  return v.lazy((input) => (Array.isArray(input) && input.every(fits) ? fitting : oneByOne));
}

/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** Whole numbers from 0 on. */
export const counts = column(count, isCount);

/** Whole numbers from 0 on, or null. */
export const countsOrNull = column(v.nullable(count), (value) => value === null || isCount(value));

/** A list of whole numbers from 0 on in each entry. */
export const countLists = column(v.array(count), (value) => Array.isArray(value) && value.every(isCount));

/** Text in each entry. */
export const texts = column(v.string(), (value) => typeof value === 'string');

const triples = v.array(v.tuple([count, count, count]));

/** A list of three whole numbers from 0 on each in each entry. */
export const tripleLists = column(
  triples,
  (value) =>
    Array.isArray(value) &&
    value.every((triple) => Array.isArray(triple) && triple.length === 3 && triple.every(isCount)),
);
