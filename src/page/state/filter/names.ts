import type { FacetChoice } from './filter-items.ts';

/** The chosen and excluded names of one facet. */
export interface FacetNames {
  match: 'any' | 'all';
  chosen: string[];
  excluded: string[];
}

/**
 * Finds the numbers of names in a column, and the names that it does not contain (`unknown`). Both follow the order of
 * `names`, without duplicates.
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

/** Converts the names of a facet to numbers of its column, without the names that the column does not contain. */
export function choiceIn({ match, chosen, excluded }: FacetNames, column: readonly string[]): FacetChoice {
  return { match, chosen: numbersOf(chosen, column).numbers, excluded: numbersOf(excluded, column).numbers };
}
