import type { ArticleRecord } from '../../contract/record.ts';
import { signatureOf } from './minhash.ts';
import { shinglesOf } from './shingles.ts';

/** Words of the shortest text that is compared: a shorter one may be the same by chance. */
const fewestWords = 40;

/** An article with its signature, where that is computed before the collection is; null for a text too short. */
export type SignedRecord = ArticleRecord & { readonly signature?: Uint32Array | null };

/** Computes the MinHash signature of a text, by which its versions are found; null for one that is too short. */
export function textSignature({ articleBody, wordCount }: ArticleRecord): Uint32Array | null {
  const shingles = wordCount < fewestWords ? null : shinglesOf(articleBody);
  return shingles === null || shingles.size === 0 ? null : signatureOf(shingles);
}
