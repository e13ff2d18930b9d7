import type { SignedRecord } from '../collection/versions/text-signature.ts';
import type { InputNote, SkippedInput } from '../contract/index-format.ts';
import type { Skipped } from '../contract/skipped.ts';
import type { Outcome } from './extract-batch.ts';
import type { RecordLine } from './record-line.ts';
import type { RecordStore } from './record-store.ts';

/** The outcomes of all inputs, as a collection needs them; the records are in the store. */
export class Collected {
  readonly records: SignedRecord[] = [];
  readonly skipped: Skipped[];
  readonly notes: InputNote[];
  private readonly store: RecordStore;

  /** `found` are the faults and remarks from before the reading. */
  constructor(store: RecordStore, found: { skipped: readonly SkippedInput[]; notes: readonly InputNote[] }) {
    this.store = store;
    this.skipped = [...found.skipped];
    this.notes = [...found.notes];
  }

  take(line: RecordLine): void {
    this.records.push(this.store.add(line));
  }

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes)
      if ('line' in outcome) this.take(outcome.line);
      else if ('skipped' in outcome) this.skipped.push(outcome.skipped);
      else this.notes.push(outcome.note);
  }
}
