import type { TextWidth } from '../../../../src/page/timeline/layout/cards/text-fit.ts';

/** Widths as of a serif type with characters of half an em each. */
export const measure: TextWidth = (text, type) => text.length * type * 0.5;
