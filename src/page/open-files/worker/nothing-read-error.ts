import type { InputNote, SkippedInput } from '../../../contract/index-format.ts';

/** No article could be read; with the inputs that were skipped, and the remarks. */
export class NothingReadError extends Error {
  readonly skipped: readonly SkippedInput[];
  readonly notes: readonly InputNote[];

  constructor({ skipped, notes }: { skipped: readonly SkippedInput[]; notes: readonly InputNote[] }) {
    super('No article could be read.');
    this.skipped = skipped;
    this.notes = notes;
  }
}
