import { dates } from './dates.ts';
import { files } from './files.ts';
import { kills } from './kills.ts';
import type { FuzzPart } from './part.ts';
import { records } from './records.ts';

/** Every kind of input that is fuzzed, in the order in which they are run. */
export const parts: readonly FuzzPart[] = [files, dates, records, kills];
