import type { NameColumn } from '../../contract/collection.ts';
import { facetNameText } from '../../format/facet-labels.ts';
import { fold } from '../../text/fold.ts';
import type { NameField, NameLeaf } from '../query/query.ts';
import { searchWords } from '../search-words.ts';

interface Looked {
  names: readonly string[];
  folded: readonly string[];
}

const looked = new WeakMap<readonly string[], Looked>();

// Kept for each collection: names may be many, and are asked for at every key.
function lookedIn(field: NameField, given: readonly string[]): Looked {
  const known = looked.get(given);
  if (known) return known;
  // A language goes by its code and by its name.
  const names = field === 'lang' ? given.map((code) => `${code} ${facetNameText(field, code)}`) : given;
  const made = { names, folded: names.map(fold) };
  looked.set(given, made);
  return made;
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
export function matchName(leaf: NameLeaf, column: NameColumn): Uint8Array {
  const [word = ''] = leaf.words;
  const { names, folded } = lookedIn(leaf.field, column.names);
  const { rows } = column;
  const chosen = new Uint8Array(names.length);
  folded.forEach((name, number) => {
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
