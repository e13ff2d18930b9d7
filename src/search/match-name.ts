import type { NameColumn } from '../bundle/collection.ts';
import { fold } from '../text/fold.ts';
import type { NameLeaf } from './query.ts';
import { searchWords } from './search-words.ts';

const foldedNames = new WeakMap<readonly string[], readonly string[]>();

// Kept for each collection: names may be many, and are asked for at every key.
function folded(names: readonly string[]): readonly string[] {
  const known = foldedNames.get(names) ?? names.map(fold);
  foldedNames.set(names, known);
  return known;
}

function hasWords(name: string, { words, prefix }: NameLeaf): boolean {
  const terms = searchWords(name).map((word) => word.term);
  const last = words.length - 1;
  return terms.some((_, at) =>
    words.every((word, distance) => {
      const term = terms[at + distance];
      return term === word || (prefix && distance === last && term?.startsWith(word));
    }),
  );
}

/** Marks the articles that have a name in which the words of a leaf stand next to one another, by article number. */
export function matchName(leaf: NameLeaf, { names, rows }: NameColumn): Uint8Array {
  const [word = ''] = leaf.words;
  const chosen = new Uint8Array(names.length);
  folded(names).forEach((name, number) => {
    // What does not have the letters does not have the word; to cut every name into words would take long.
    if (name.includes(word) && hasWords(names[number] ?? '', leaf)) chosen[number] = 1;
  });
  const count = rows.offsets.length - 1;
  const matches = new Uint8Array(count);
  for (let article = 0; article < count; article++) {
    const end = rows.offsets[article + 1] ?? 0;
    for (let at = rows.offsets[article] ?? 0; at < end; at++)
      if (chosen[rows.values[at] ?? 0] === 1) matches[article] = 1;
  }
  return matches;
}
