import type { SignedRecord } from '../../collection/versions/text-signature.ts';
import { recordSchema } from '../../contract/record.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import type { RecordLine } from './record-line.ts';
import { Spill } from './spill.ts';

/** The place of a record in the spill. */
interface Place {
  offset: number;
  bytes: number;
}

const decoder = new TextDecoder();

/**
 * Stores the records of a collection in a temporary file, so that memory has only their heads. A stored record reads
 * its other fields from the file at each access; the last record read is kept, since a step reads several fields of one
 * record before the next. `folder` is where the file is made. Throws the file system's errors.
 */
export class RecordStore {
  private readonly spill: Spill;
  private readonly accessors: object;
  private last: { offset: number; record: ArticleRecord } | undefined;

  constructor(folder: string) {
    this.spill = new Spill(folder);
    const read = (place: Place, field: string): unknown => Reflect.get(this.read(place), field);
    this.accessors = {};
    for (const field of Object.keys(recordSchema.entries))
      Object.defineProperty(this.accessors, field, {
        get(this: Place) {
          return read(this, field);
        },
      });
  }

  add({ head, json }: RecordLine): SignedRecord {
    const place: Place = { offset: this.spill.append(json), bytes: json.length };
    return Object.create(this.accessors, Object.getOwnPropertyDescriptors({ ...head, ...place }));
  }

  close(): void {
    this.last = undefined;
    this.spill.close();
  }

  private read({ offset, bytes }: Place): ArticleRecord {
    if (this.last?.offset !== offset)
      this.last = { offset, record: JSON.parse(decoder.decode(this.spill.read(offset, bytes))) };
    return this.last.record;
  }
}
