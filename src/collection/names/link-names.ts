import type { ArticleRecord } from '../../contract/record.ts';
import { compareText, mostFrequent } from '../../base/compare-text.ts';
import { spelledOut, writtenOut } from './acronyms.ts';
import { nameKey } from './name-key.ts';

/** The names of the collection, and for each article the numbers of those it has, ascending. */
export interface LinkedNames {
  names: string[];
  articles: number[][];
}

function addTo<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function follow(leads: ReadonlyMap<string, string>, key: string): string {
  const seen = new Set<string>();
  let last = key;
  for (let next = leads.get(last); next !== undefined && !seen.has(next); next = leads.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

/** The most frequent spelling; of several words not all in capitals before those that are. */
function shownName(spellings: ReadonlyMap<string, number>): string {
  const calm = [...spellings].filter(([name]) => !name.includes(' ') || name !== name.toUpperCase());
  return mostFrequent(calm.length > 0 ? new Map(calm) : spellings) ?? '';
}

function link(found: readonly (readonly string[])[], acronyms: ReadonlyMap<string, string>): LinkedNames {
  const leads = writtenOut(new Set(found.flat()), acronyms);
  const keyOf = new Map<string, string>();
  for (const name of found.flat()) if (!keyOf.has(name)) keyOf.set(name, follow(leads, nameKey(name)));
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
  };
}

/**
 * One organisation, one name across the collection, and so for places: whatever their spelling, with "the" or without,
 * by an acronym where an article spells it out. The most frequent spelling is shown. Numbered by the number of articles
 * that have them, then by name; the order of the articles does not matter.
 */
export function linkNames(records: readonly ArticleRecord[]): { organizations: LinkedNames; places: LinkedNames } {
  const acronyms = spelledOut(records);
  const namesOf = (kind: 'organizations' | 'places') =>
    records.map((record) => [...new Set(record[kind].map(({ name }) => name))]);
  return { organizations: link(namesOf('organizations'), acronyms), places: link(namesOf('places'), acronyms) };
}
