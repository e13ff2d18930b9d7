import type { FacetChoice } from './filter.ts';

/** What is chosen of one facet, by name. */
export interface FacetNames {
  match: 'any' | 'all';
  chosen: string[];
  excluded: string[];
}

/**
 * Looks names up in a column: `numbers` are the positions of those it has, `unknown` the names it has not.
 * Both are in the order of `names`; a name given twice is taken once.
 */
export function numbersOf(
  names: readonly string[],
  column: readonly string[],
): { numbers: number[]; unknown: string[] } {
  const positions = new Map<string, number>();
  const wanted = new Set(names);
  if (wanted.size === 0) return { numbers: [], unknown: [] };
  column.forEach((name, position) => {
    if (wanted.has(name) && !positions.has(name)) positions.set(name, position);
  });
  const numbers: number[] = [];
  const unknown: string[] = [];
  for (const name of wanted) {
    const position = positions.get(name);
    if (position === undefined) unknown.push(name);
    else numbers.push(position);
  }
  return { numbers, unknown };
}

/** What is chosen of a facet by the numbers of its column; names that the column has not are left out. */
export function choiceIn({ match, chosen, excluded }: FacetNames, column: readonly string[]): FacetChoice {
  return { match, chosen: numbersOf(chosen, column).numbers, excluded: numbersOf(excluded, column).numbers };
}
