import { isMisspelt } from '../../text/misspelt.ts';
import { isInitial, lettersOf, romanKey } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';

/** The reason why two full names may be one person's. A `doubtful` one counts only between names that are near. */
export interface Likeness {
  reason: string;
  doubtful: boolean;
}

function agree(a: string, b: string): boolean {
  return a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
}

function agreeInOrder(fewer: readonly string[], more: readonly string[]): boolean {
  let at = 0;
  for (const token of more) if (at < fewer.length && agree(fewer[at] ?? '', token)) at++;
  return at === fewer.length;
}

// A shorter form omits initials from the end only: "John B. Kerry" is not "John F. B. Kerry".
function agreeInMiddle(fewer: readonly string[], more: readonly string[]): boolean {
  if (![...fewer, ...more].some(isInitial)) return agreeInOrder(fewer, more);
  return fewer.every((token, at) => agree(token, more[at] ?? ''));
}

// "John Kerry", "J. Kerry", "John F. Kerry" and "John Forbes Kerry", but not "John B. Kerry" with the last two.
function shorterForm(a: NameParts, b: NameParts): Likeness | null {
  if (a.tokens.at(-1) !== b.tokens.at(-1) || (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '')) return null;
  if (!agree(a.tokens[0] ?? '', b.tokens[0] ?? '')) return null;
  const [fewer, more] = [a.tokens.slice(1, -1), b.tokens.slice(1, -1)].toSorted((x, y) => x.length - y.length);
  if (!fewer || !more || !agreeInMiddle(fewer, more)) return null;
  if (a.suffix !== b.suffix) return { reason: `with and without "${a.suffix || b.suffix}"`, doubtful: true };
  if ([...a.tokens, ...b.tokens].some(isInitial)) return { reason: 'initial', doubtful: false };
  return { reason: 'middle name left out', doubtful: true };
}

function otherSpelling(a: NameParts, b: NameParts): Likeness | null {
  const [firstA = '', lastA = ''] = [a.tokens[0], a.tokens.at(-1)];
  const [firstB = '', lastB = ''] = [b.tokens[0], b.tokens.at(-1)];
  const reason = 'another spelling';
  if (romanKey(a) === romanKey(b)) return { reason, doubtful: false };
  if (lettersOf(a) === lettersOf(b) && (firstA === firstB || lastA === lastB)) return { reason, doubtful: false };
  if (a.tokens.length !== 2 || b.tokens.length !== 2 || a.suffix !== b.suffix) return null;
  if (firstA === lastB && lastA === firstB) return { reason: 'names in the other order', doubtful: true };
  if (isInitial(firstA) || firstA !== firstB || !isMisspelt(lastA, lastB)) return null;
  return { reason, doubtful: true };
}

/** Finds how two full names of different spelling are similar; null if they are not. Symmetric. */
export function likenessOf(a: NameParts, b: NameParts): Likeness | null {
  return otherSpelling(a, b) ?? shorterForm(a, b);
}
