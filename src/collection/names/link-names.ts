import type { ArticleRecord } from '../../contract/record.ts';
import { compareText, mostFrequent } from '../../base/compare-text.ts';
import { collectAcronyms, expandAcronyms } from './acronyms.ts';
import { nameKey } from './name-key.ts';

/** The names of the collection, and for each article the numbers of its names, ascending. */
export interface LinkedNames {
  names: string[];
  articles: number[][];
  /** From a name as an article has it to its number. */
  numberOf: ReadonlyMap<string, number>;
}

function addTo<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

// Stops where a chain of expansions returns to a key that it has passed.
function fullKey(expansions: ReadonlyMap<string, string>, key: string): string {
  const seen = new Set<string>();
  let last = key;
  for (let next = expansions.get(last); next !== undefined && !seen.has(next); next = expansions.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

/**
 * Chooses the most frequent spelling; a name of several words is shown in capitals only if it has no other spelling.
 */
function shownName(spellings: ReadonlyMap<string, number>): string {
  const mixedCase = [...spellings].filter(([name]) => !name.includes(' ') || name !== name.toUpperCase());
  return mostFrequent(mixedCase.length > 0 ? new Map(mixedCase) : spellings) ?? '';
}

function link(found: readonly (readonly string[])[], acronyms: ReadonlyMap<string, string>): LinkedNames {
  const expansions = expandAcronyms(new Set(found.flat()), acronyms);
  const keyOf = new Map<string, string>();
  for (const name of found.flat()) if (!keyOf.has(name)) keyOf.set(name, fullKey(expansions, nameKey(name)));
  const counts = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  const keys = found.map((names) => {
    for (const name of names) {
      const key = keyOf.get(name) ?? '';
      const known = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, known);
      addTo(known, name);
    }
    const here = new Set(names.map((name) => keyOf.get(name) ?? ''));
    here.delete('');
    for (const key of here) addTo(counts, key);
    return here;
  });
  const numbered = [...counts]
    .map(([key, count]) => ({ key, count, name: shownName(spellings.get(key) ?? new Map()) }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
  const numbers = new Map(numbered.map(({ key }, number) => [key, number]));
  return {
    names: numbered.map(({ name }) => name),
    articles: keys.map((here) => [...here].map((key) => numbers.get(key) ?? 0).toSorted((a, b) => a - b)),
    numberOf: new Map(
      [...keyOf].flatMap(([name, key]) => {
        const number = numbers.get(key);
        return number === undefined ? [] : [[name, number]];
      }),
    ),
  };
}

function namesIn(mentioned: ArticleRecord['places']): string[] {
  return [...new Set(mentioned.map(({ name }) => name))];
}

/**
 * Links the names of organisations and of places across the collection: spellings of one name, with and without "the",
 * and acronyms that an article explains. The most frequent spelling is shown. Names are numbered by the number of
 * articles that have them, most first, then by name; the order of the articles does not matter.
 */
export function linkNames(records: readonly ArticleRecord[]): { organizations: LinkedNames; places: LinkedNames } {
  const acronyms = collectAcronyms(records);
  const found = records.map((record) => [namesIn(record.organizations), namesIn(record.places)] as const);
  return {
    organizations: link(
      found.map(([names]) => names),
      acronyms,
    ),
    places: link(
      found.map(([, names]) => names),
      acronyms,
    ),
  };
}
