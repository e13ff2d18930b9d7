import { recordSchema } from './record.ts';
import type { ArticleRecord } from './record.ts';

/**
 * Returns a copy of a record with some fields replaced. It reads no field: those of a stored record are accessors that
 * read the disk, and so may the replaced ones be.
 */
export function replaceFields<
  Base extends ArticleRecord,
  Changes extends { [Field in keyof ArticleRecord]?: ArticleRecord[Field] | undefined },
>(record: Base, changes: Changes): Base & Changes {
  const copy = Object.create(Object.getPrototypeOf(record), Object.getOwnPropertyDescriptors(record));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(changes));
}

const fields = Object.keys(recordSchema.entries);

/** Reads all fields of a record, in the order of the schema, so that it can be written as JSON. */
export function wholeRecord(record: ArticleRecord): ArticleRecord {
  const entries = fields.map((name) => [name, Reflect.get(record, name)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
