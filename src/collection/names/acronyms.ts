import type { ArticleRecord } from '../../contract/record.ts';
import { nameKey, nameWords } from './name-key.ts';

/** The keys of full names by acronym, without dots. An acronym of several names is left out. */
export type Acronyms = ReadonlyMap<string, string>;

/** Capitals and digits, a capital first. */
const shape = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
/** Characters of the longest acronym, its dots included. */
const longestAcronym = 16;
/** Words of the longest full name. */
const mostWords = 12;
const smallWords = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'la']);

/** Reads a word as an acronym and drops its dots ("U.N."); null for any other word. */
export function acronymOf(word: string): string | null {
  if (word.length > longestAcronym) return null;
  const letters = word.replaceAll('.', '');
  return shape.test(letters) ? letters : null;
}

/** Keeps the entries that have exactly one value. */
function unambiguous(found: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const sure = new Map<string, string>();
  for (const [from, targets] of found) {
    const [only, second] = targets;
    if (only !== undefined && second === undefined) sure.set(from, only);
  }
  return sure;
}

function add(found: Map<string, Set<string>>, from: string, to: string): void {
  const known = found.get(from);
  if (known) known.add(to);
  else found.set(from, new Set([to]));
}

/**
 * Collects the acronyms that articles use for an organisation or a place which they also name in full: an article has
 * the mention "NFO" under the name "National Front for Orrin". An acronym of several names is left out.
 */
export function collectAcronyms(records: readonly ArticleRecord[]): Acronyms {
  const found = new Map<string, Set<string>>();
  for (const { organizations, places, articleBody } of records)
    for (const { name, mentions } of [...organizations, ...places]) {
      if (acronymOf(name) !== null) continue;
      for (const [start, end] of mentions) {
        const acronym = end - start > longestAcronym ? null : acronymOf(articleBody.slice(start, end));
        const key = acronym === null ? '' : nameKey(name);
        if (acronym !== null && key !== '' && key !== nameKey(acronym)) add(found, acronym, key);
      }
    }
  return unambiguous(found);
}

/**
 * Abbreviates the beginning of a name in each possible way: "un security council" of "united nations security council".
 */
function abbreviations(words: readonly string[]): string[] {
  return words.slice(2, mostWords).map((_, at) => {
    const initials = words.slice(0, at + 2).flatMap((word) => (smallWords.has(word) ? [] : [word.charAt(0)]));
    return [initials.join(''), ...words.slice(at + 2)].join(' ');
  });
}

/**
 * Expands the acronyms in names. Returns for the key of such a name the key of the full one: "OTU" and "OTU Council" by
 * the acronyms that articles explain, "UN Security Council" by the only full name that it can abbreviate.
 */
export function expandAcronyms(names: Iterable<string>, acronyms: Acronyms): Map<string, string> {
  const all = [...names];
  const byAbbreviation = new Map<string, Set<string>>();
  for (const key of new Set(all.map(nameKey)))
    for (const abbreviation of abbreviations(key.split(' '))) add(byAbbreviation, abbreviation, key);
  const abbreviated = unambiguous(byAbbreviation);
  const found = new Map<string, Set<string>>();
  for (const name of all) {
    const words = name.split(' ');
    const key = nameKey(name);
    const expanded = words.map((word) => acronyms.get(acronymOf(word) ?? '') ?? word).join(' ');
    const full = expanded === name ? key : nameKey(expanded);
    const longer =
      words.length > 1 && acronymOf(words[0] ?? '') !== null ? abbreviated.get(nameWords(name).join(' ')) : undefined;
    for (const other of [full, longer ?? key]) if (other !== key) add(found, key, other);
  }
  return unambiguous(found);
}
