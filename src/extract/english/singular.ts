import { singular } from '../../text/singular.ts';
import { annotate } from '../tokens/annotate.ts';

/** The singular of a word type, in small letters and with the apostrophe of ASCII: terms are compared by it. */
export const singularOf = annotate(({ small }) => singular(small.replaceAll('’', "'")));
