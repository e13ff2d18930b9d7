import type { FuzzPart } from './part.ts';

/** Every kind of input that is fuzzed, in the order in which they are run. */
export const parts: readonly FuzzPart[] = [];
