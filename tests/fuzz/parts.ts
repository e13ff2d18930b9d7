import { dates } from './dates.ts';
import { kills } from './kills.ts';
import type { FuzzPart } from './part.ts';

/** Every kind of input that is fuzzed, in the order in which they are run. */
export const parts: readonly FuzzPart[] = [dates, kills];
