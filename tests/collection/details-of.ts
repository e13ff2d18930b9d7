import type { ArticleDetail } from '../../src/contract/index-format.ts';

/** Parses the articles of the slices that a reduction returns. */
export function detailsOf(texts: Iterable<readonly string[]>): ArticleDetail[] {
  return [...texts].flat().map((json) => JSON.parse(json));
}
