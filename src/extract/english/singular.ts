import { singular } from '../../text/singular.ts';
import { annotate } from '../tokens/annotate.ts';

/** Returns the singular of a word type in lower case, with ASCII apostrophes; terms are compared by it. */
export const singularOf = annotate(({ small }) => singular(small.replaceAll('’', "'")));
