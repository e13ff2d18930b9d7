import * as v from 'valibot';
import { comparePlaces, placeOf } from '../time/placement.ts';
import type { AxisPlace } from '../time/placement.ts';
import { facetColumns } from './facets.ts';
import { indexSchema } from './index-format.ts';
import type { BundleIndex } from './index-format.ts';

/** A file that violates its format: the path in the file, the expected and the found value. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;

  constructor(file: string, path: string, expected: string, found: string) {
    super(`${file}: at ${path}, expected ${expected}, found ${found}`);
    this.file = file;
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const tail = json.trimEnd().slice(-20);
    throw new FormatError(
      file,
      '(whole file)',
      'complete JSON',
      json.trim() === '' ? 'nothing' : `text that ends in "${tail}"`,
    );
  }
}

/** Parses JSON and validates it against a schema. Throws {@link FormatError}. */
export function decode<T extends v.GenericSchema>(schema: T, json: string, file: string): v.InferOutput<T> {
  const input = parse(json, file);
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const expected = issue.type === 'check' ? issue.message : (issue.expected ?? issue.message);
  throw new FormatError(file, v.getDotPath(issue) ?? '(whole file)', expected, issue.received);
}

/** Numbers of one article in a facet's column: an array, or one number or null. */
export type NameNumbers = readonly number[] | number | null;

/**
 * Checks that all numbers of a column are below `limit` and unique in their row, since they are counted. Throws {@link
 * FormatError}.
 */
export function checkNumbers(rows: readonly NameNumbers[], limit: number, file: string, path: string): void {
  const lastRow = new Int32Array(limit).fill(-1);
  rows.forEach((given, at) => {
    const row = typeof given === 'number' ? [given] : (given ?? []);
    for (const value of row) {
      if (value >= limit) throw new FormatError(file, `${path}.${at}`, `numbers below ${limit}`, String(value));
      if (lastRow[value] === at) throw new FormatError(file, `${path}.${at}`, 'each number once', row.join(', '));
      lastRow[value] = at;
    }
  });
}

/** Checks that all columns have the same length. Throws {@link FormatError}. */
export function checkColumns(columns: Record<string, readonly unknown[]>, file: string, path: string): void {
  const [[firstName, first] = ['', []], ...others] = Object.entries(columns);
  for (const [name, column] of others)
    if (column.length !== first.length) {
      const expected = `${first.length} entries, as in ${firstName}`;
      throw new FormatError(file, `${path}.${name}`, expected, String(column.length));
    }
}

/** Checks that dates ascend, null last, since binary searches rely on it. Throws {@link FormatError}. */
export function checkOrder(dates: readonly (string | null)[], file: string, path: string): void {
  let before: AxisPlace | null = [-Infinity, -Infinity];
  for (const [at, date] of dates.entries()) {
    const place = placeOf(date);
    if (comparePlaces(before, place) > 0)
      throw new FormatError(file, `${path}.${at}`, 'dates in order of time, null last', String(date));
    before = place;
  }
}

function checkAscending(terms: readonly string[], file: string, path: string): void {
  terms.forEach((term, at) => {
    const before = terms[at - 1];
    if (before !== undefined && term <= before)
      throw new FormatError(file, `${path}.${at}`, `a term after ${before}`, term);
  });
}

/** Checks that the slices of the articles start at article 0 and ascend. */
function checkSlices(first: readonly number[], articles: number, file: string): void {
  const wrong = first.findIndex(
    (from, at) => from >= articles || (at === 0 ? from !== 0 : from <= (first[at - 1] ?? 0)),
  );
  if (wrong < 0 && (first.length > 0 || articles === 0)) return;
  const expected = `numbers below ${articles} that ascend from 0`;
  throw new FormatError(file, wrong < 0 ? 'texts' : `texts.${wrong}`, expected, String(first[wrong] ?? 'none'));
}

/** Decodes `bundle.json`. Throws {@link FormatError} for anything but a complete index of this version. */
export function decodeIndex(json: string, file: string): BundleIndex {
  const index = decode(indexSchema, json, file);
  checkColumns(index.articles, file, 'articles');
  for (const { names, articles } of Object.values(facetColumns))
    checkNumbers(index.articles[articles], index[names].length, file, `articles.${articles}`);
  checkOrder(index.articles.date, file, 'articles.date');
  checkSlices(index.texts, index.articles.id.length, file);
  for (const name of ['first', 'prefixes'] as const) checkAscending(index.search[name], file, `search.${name}`);
  return index;
}
