import { dates } from './dates.ts';
import type { FuzzPart } from './part.ts';

/** Every kind of input that is fuzzed, in the order in which they are run. */
export const parts: readonly FuzzPart[] = [dates];
