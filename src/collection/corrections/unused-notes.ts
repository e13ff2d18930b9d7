import type { Correction } from '../../contract/corrections.ts';
import type { InputNote } from '../../contract/index-format.ts';

/**
 * Lists the entries of corrections that apply to nothing. `missing` has those of each correction; `source` is the name
 * of the file of corrections.
 */
export function unusedNotes(
  corrections: readonly Correction[],
  missing: readonly (readonly string[])[],
  source: string,
): InputNote[] {
  return corrections.flatMap(({ kind }, at) =>
    (missing[at] ?? []).map((entry) => ({
      source,
      note: `correction ${at + 1}, ${kind}, was not used: expected ${entry}, found none`,
    })),
  );
}
