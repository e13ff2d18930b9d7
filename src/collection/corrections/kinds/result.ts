import type { Draft } from '../draft.ts';

/** The draft after a correction, and the entries of the correction that apply to nothing, as `person "Ada"`. */
export interface Result {
  draft: Draft;
  missing: string[];
}

/** The result of a correction that applies to nothing. */
export function nothing(draft: Draft, missing: string): Result {
  return { draft, missing: [missing] };
}
