import type { Outcome } from '../../../src/input/extract-batch.ts';

/** Returns the source that an outcome names. */
export function sourceOf(outcome: Outcome): string {
  if ('line' in outcome) return outcome.line.head.source;
  return 'skipped' in outcome ? outcome.skipped.source : outcome.note.source;
}
