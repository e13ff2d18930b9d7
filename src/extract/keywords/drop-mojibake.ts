import { annotateNumber } from '../tokens/annotate.ts';
import type { TaggedToken } from './tagged-token.ts';

/** The characters without which a text has no such words. */
const suspect = /[ÂÃâ\uFFFD]/;

const isMojibake = annotateNumber(({ text }) => (/[ÂÃâ](?!\p{L})|Ã\p{Lu}|\uFFFD/u.test(text) ? 1 : 0));

/**
 * Tags words as breaks that were decoded in the wrong encoding: "Â", "mayorâ" of "mayorâ€™s". They are no evidence for
 * the topic of a text.
 */
export function dropMojibake(tokens: readonly TaggedToken[], text: string): void {
  if (!suspect.test(text)) return;
  for (const token of tokens) if (isMojibake(token.type)) token.tag = 'break';
}
