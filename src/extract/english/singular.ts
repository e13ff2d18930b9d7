import { singular } from '../../text/singular.ts';
import { annotate } from '../tokens/annotate.ts';
import { interned } from '../tokens/word-type.ts';

/** Returns the singular of a word type in lower case, with ASCII apostrophes; terms are compared by it. */
export const singularOf = annotate(({ lower }) => interned(singular(lower.replaceAll('’', "'")), lower));
