import type { ArticleRecord } from '../../contract/record.ts';
import { nameKey, nameWords } from './name-key.ts';

/** Acronym, without dots, to the key of the only name that it stands for in the collection. */
export type Acronyms = ReadonlyMap<string, string>;

const shape = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
/** Of an acronym with its dots, in characters, and of what it may stand for, in words. */
const longest = 16;
const mostWords = 12;
const smallWords = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'la']);

/** A word written as an acronym, without its dots ("U.N."); null for any other. */
function acronymOf(word: string): string | null {
  if (word.length > longest) return null;
  const letters = word.replaceAll('.', '');
  return shape.test(letters) ? letters : null;
}

/** The entries of a map that have but one value. */
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
 * The acronyms that articles use for an organisation or a place which they name in full as well: an article has the
 * mention "NFO" under the name "National Front for Orrin". What stands for two names is left out.
 */
export function spelledOut(records: readonly ArticleRecord[]): Acronyms {
  const found = new Map<string, Set<string>>();
  for (const { organizations, places, articleBody } of records)
    for (const { name, mentions } of [...organizations, ...places]) {
      if (acronymOf(name) !== null) continue;
      for (const [start, end] of mentions) {
        const acronym = end - start > longest ? null : acronymOf(articleBody.slice(start, end));
        const key = acronym === null ? '' : nameKey(name);
        if (acronym !== null && key !== '' && key !== nameKey(acronym)) add(found, acronym, key);
      }
    }
  return unambiguous(found);
}

/** What names share that begin with other words than an acronym does, but with its letters, and go on alike. */
function beginnings(words: readonly string[]): string[] {
  return words.slice(2, mostWords).map((_, at) => {
    const initials = words.slice(0, at + 2).flatMap((word) => (smallWords.has(word) ? [] : [word.charAt(0)]));
    return [initials.join(''), ...words.slice(at + 2)].join(' ');
  });
}

/**
 * For keys of names that have an acronym in them, the key of the name written out: "OTU" and "OTU Council" by what the
 * articles spell out, "UN Security Council" by the only name that begins so and ends alike.
 */
export function writtenOut(names: Iterable<string>, acronyms: Acronyms): Map<string, string> {
  const all = [...names];
  const byBeginning = new Map<string, Set<string>>();
  for (const key of new Set(all.map(nameKey)))
    for (const beginning of beginnings(key.split(' '))) add(byBeginning, beginning, key);
  const begunAlike = unambiguous(byBeginning);
  const found = new Map<string, Set<string>>();
  for (const name of all) {
    const words = name.split(' ');
    const key = nameKey(name);
    const spelled = words.map((word) => acronyms.get(acronymOf(word) ?? '') ?? word).join(' ');
    const inFull = spelled === name ? key : nameKey(spelled);
    const alike =
      words.length > 1 && acronymOf(words[0] ?? '') !== null ? begunAlike.get(nameWords(name).join(' ')) : undefined;
    for (const other of [inFull, alike ?? key]) if (other !== key) add(found, key, other);
  }
  return unambiguous(found);
}
