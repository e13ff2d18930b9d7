import type { SignedRecord } from '../collection/versions/text-signature.ts';
import { partOfField } from './record-line.ts';
import type { RecordLine } from './record-line.ts';
import type { AppendedBytes } from './memory-bytes.ts';

/** The place of a record's JSON in the appended bytes, and the bytes of its parts. */
interface Place {
  offset: number;
  partBytes: readonly number[];
}

const decoder = new TextDecoder();

/**
 * Stores the records of a collection as bytes, so that memory has only their heads as objects. A stored record reads
 * its other fields from the bytes at each access; of the last record read, the parts are kept, since a step reads
 * several fields of one record before the next. Throws the errors of `bytes`.
 */
export class RecordStore {
  private readonly bytes: AppendedBytes;
  private readonly accessors: object;
  private readonly last: { offset: number; fields: object }[] = [];

  constructor(bytes: AppendedBytes) {
    this.bytes = bytes;
    const read = (place: Place, field: string, part: number): unknown => Reflect.get(this.read(place, part), field);
    this.accessors = {};
    for (const [field, part] of partOfField)
      Object.defineProperty(this.accessors, field, {
        get(this: Place) {
          return read(this, field, part);
        },
      });
  }

  add({ head, json, partBytes }: RecordLine): SignedRecord {
    const place: Place = { offset: this.bytes.append(json), partBytes };
    return Object.create(this.accessors, Object.getOwnPropertyDescriptors({ ...head, ...place }));
  }

  close(): void {
    this.last.length = 0;
    this.bytes.close();
  }

  private read({ offset, partBytes }: Place, part: number): object {
    const last = this.last[part];
    if (last?.offset === offset) return last.fields;
    let from = offset + 1;
    for (const bytes of partBytes.slice(0, part)) from += bytes + 1;
    const bytes = this.bytes.read(from, partBytes[part] ?? 0);
    const fields: object = JSON.parse(`{${decoder.decode(bytes)}}`);
    this.last[part] = { offset, fields };
    return fields;
  }
}
