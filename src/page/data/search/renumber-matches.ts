import type { LeafMatches } from '../../../search/run/match-leaf.ts';

/**
 * Renumbers matches in the stored bundle to those in the corrected collection, whose article `i` is the stored
 * `order[i]`. Hidden articles are left out.
 */
export function renumberMatches(found: readonly LeafMatches[], order: Uint32Array): LeafMatches[] {
  const numbers = new Map(Array.from(order, (stored, article) => [stored, article]));
  return found.map(({ articles, scores }) => {
    const renumbered = Array.from(articles, (stored, at) => ({
      article: numbers.get(stored) ?? -1,
      score: scores[at] ?? 0,
    }))
      .filter(({ article }) => article >= 0)
      .toSorted((a, b) => a.article - b.article);
    return {
      articles: Uint32Array.from(renumbered, ({ article }) => article),
      scores: Float32Array.from(renumbered, ({ score }) => score),
    };
  });
}
