import type { NameColumn } from '../../contract/collection.ts';
import { facetNameText } from '../../format/facet-labels.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import type { NameField, NameLeaf } from '../query/query.ts';

interface SearchedNames {
  names: readonly string[];
  folded: readonly string[];
}

const cache = new WeakMap<readonly string[], SearchedNames>();

// Cached for each collection: names may be many, and every key typed searches them.
function searchedNames(field: NameField, given: readonly string[]): SearchedNames {
  const cached = cache.get(given);
  if (cached) return cached;
  // A language is found by its code and by its name.
  const names = field === 'lang' ? given.map((code) => `${code} ${facetNameText(field, code)}`) : given;
  const searched = { names, folded: names.map(fold) };
  cache.set(given, searched);
  return searched;
}

function hasPhrase(name: string, leaf: NameLeaf): boolean {
  const terms = words(name).map(({ term }) => term);
  const last = leaf.words.length - 1;
  return terms.some((_, at) =>
    leaf.words.every((word, distance) => {
      const term = terms[at + distance];
      return term === word || (leaf.prefix && distance === last && term?.startsWith(word));
    }),
  );
}

/** Matches a name leaf by scanning the collection's names. By article number: 1 if one of its names matches, else 0. */
export function matchName(leaf: NameLeaf, column: NameColumn): Uint8Array {
  const [word = ''] = leaf.words;
  const { names, folded } = searchedNames(leaf.field, column.names);
  const { rows } = column;
  const chosen = new Uint8Array(names.length);
  folded.forEach((name, number) => {
    // A name without the letters lacks the word too; cutting every name into words would take long.
    if (name.includes(word) && hasPhrase(names[number] ?? '', leaf)) chosen[number] = 1;
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
