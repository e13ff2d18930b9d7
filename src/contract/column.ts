import * as v from 'valibot';

/**
 * Schema of an array that validates its entries with the predicate `fits`, and only after a failure with the schema
 * `entry`, which words the error. valibot alone takes several times as long, and the first render waits for the index.
 */
export function column<T extends v.GenericSchema>(entry: T, fits: (value: unknown) => boolean) {
  const fitting = v.custom<v.InferOutput<T>[]>(() => true);
  const oneByOne = v.array(entry);
  return v.lazy((input) => (Array.isArray(input) && input.every(fits) ? fitting : oneByOne));
}

/** A non-negative integer. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** An array of non-negative integers. */
export const counts = column(count, isCount);

/** An array of non-negative integers or nulls. */
export const countsOrNull = column(v.nullable(count), (value) => value === null || isCount(value));

/** An array of arrays of non-negative integers. */
export const countLists = column(v.array(count), (value) => Array.isArray(value) && value.every(isCount));

/** An array of strings. */
export const texts = column(v.string(), (value) => typeof value === 'string');

/** An array of strings of a closed set. */
export function choices<const T extends readonly string[]>(allowed: T) {
  const known: ReadonlySet<unknown> = new Set(allowed);
  return column(v.picklist(allowed), (value) => known.has(value));
}

const reports = v.array(v.tuple([count, count, count, count, count]));

/** An array of arrays of tuples of five non-negative integers. */
export const reportLists = column(
  reports,
  (value) =>
    Array.isArray(value) &&
    value.every((report) => Array.isArray(report) && report.length === 5 && report.every(isCount)),
);
