import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';
import { eventsSchema, indexSchema, searchBlockSchema, textsSchema } from './format.ts';
import type { BundleIndex, EventColumns, SearchBlock, TextSlice } from './format.ts';
import { recordSchema } from './record.ts';
import type { ArticleRecord } from './record.ts';

/** A file that is not what the format says: where in which file, what was expected and what was found. */
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

function check<T extends v.GenericSchema>(schema: T, input: unknown, file: string): v.InferOutput<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const expected = issue.type === 'check' ? issue.message : (issue.expected ?? issue.message);
  throw new FormatError(file, v.getDotPath(issue) ?? '(whole file)', expected, issue.received);
}

function requireThat(holds: boolean, file: string, path: string, expected: string, found: string): void {
  if (!holds) throw new FormatError(file, path, expected, found);
}

function checkNumbers(rows: readonly (readonly number[])[], limit: number, file: string, path: string): void {
  rows.forEach((row, at) => {
    for (const value of row) requireThat(value < limit, file, `${path}.${at}`, `numbers below ${limit}`, String(value));
    const distinct = row.length < 2 || new Set(row).size === row.length;
    requireThat(distinct, file, `${path}.${at}`, 'each number once', row.join(', '));
  });
}

function checkColumns(columns: Record<string, readonly unknown[]>, file: string, path: string): void {
  const [[firstName, first] = ['', []], ...others] = Object.entries(columns);
  for (const [name, column] of others)
    requireThat(
      column.length === first.length,
      file,
      `${path}.${name}`,
      `${first.length} entries, as in ${firstName}`,
      String(column.length),
    );
}

// What is looked up by halves must be in order; what is counted must be there once.
function checkOrder(dates: readonly (string | null)[], file: string, path: string): void {
  let before = -Infinity;
  dates.forEach((date, at) => {
    const start = date === null ? Infinity : Math.max(parseEdtf(date)?.start ?? 0, -Number.MAX_VALUE);
    requireThat(start >= before, file, `${path}.${at}`, 'dates in order of time, null last', String(date));
    before = start;
  });
}

/** Reads `bundle.json`. Throws {@link FormatError} for anything but a whole index of this version. */
export function decodeIndex(json: string, file: string): BundleIndex {
  const index = check(indexSchema, parse(json, file), file);
  checkColumns(index.articles, file, 'articles');
  checkNumbers(index.articles.persons, index.persons.length, file, 'articles.persons');
  checkNumbers(index.articles.keywords, index.keywords.length, file, 'articles.keywords');
  checkOrder(index.articles.date, file, 'articles.date');
  return index;
}

/** Reads one `texts/N.json`. Throws {@link FormatError}. */
export function decodeTexts(json: string, file: string): TextSlice {
  return check(textsSchema, parse(json, file), file);
}

/** Reads `events.json`. Throws {@link FormatError}. */
export function decodeEvents(json: string, file: string): EventColumns {
  const events = check(eventsSchema, parse(json, file), file);
  checkColumns(events, file, '');
  checkOrder(events.date, file, 'date');
  return events;
}

/** Reads one `search/N.json`. Throws {@link FormatError}. */
export function decodeSearchBlock(json: string, file: string): SearchBlock {
  const block = check(searchBlockSchema, parse(json, file), file);
  checkColumns(block, file, '');
  return block;
}

/** Reads one line of records. `file` names file and line. Throws {@link FormatError}. */
export function decodeRecord(json: string, file: string): ArticleRecord {
  return check(recordSchema, parse(json, file), file);
}
