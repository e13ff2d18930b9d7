import { acronymOf } from '../names/acronyms.ts';
import { nameKey, nameWords } from '../names/name-key.ts';
import { namePartsOf } from '../people/name-parts.ts';
import { spellingReason } from '../people/spelling-reason.ts';

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.length < of.length && words.every((word) => of.includes(word));
}

/** Explains why a mention names a person; `link` is that of the name which the article of the mention has. */
export function personReason(written: string, shown: string, link: { name: string; reason: string }): string {
  if (written === link.name) return link.reason;
  const reason = spellingReason(written, shown);
  if (reason !== undefined) return reason;
  return isPart(namePartsOf(written).tokens, namePartsOf(shown).tokens) ? 'part of the name' : link.reason;
}

/** Explains why a mention names an organisation or a place. */
export function nameReason(written: string, shown: string): string {
  if (written.toLowerCase() === shown.toLowerCase()) return 'same name';
  if (nameKey(written) === nameKey(shown)) return 'another spelling';
  if (acronymOf(written) !== null) return 'acronym';
  if (isPart(nameWords(written), nameWords(shown))) return 'part of the name';
  return isPart(nameWords(shown), nameWords(written)) ? 'longer form of the name' : 'named so in the same article';
}
