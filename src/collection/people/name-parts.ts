import { fold } from '../../text/fold.ts';

/** A person's name taken apart, folded. `tokens` keep their order; "Jr.", "III" and the like stand apart. */
export interface NameParts {
  tokens: string[];
  suffix: string;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const particles = new Set(
  'al el bin ibn ben van von der den de del della di da dos du la le st ter ten zu af av'.split(' '),
);

/** Takes a name apart: "J.F. al-Masri Jr." has the tokens j, f, masri and the suffix jr. */
export function namePartsOf(name: string): NameParts {
  const tokens = fold(name)
    .split(/[\s.,]+/)
    .map((token) => token.replace(/^(?:al|el)-(?=.)/, ''))
    .filter((token) => token !== '');
  const last = tokens.at(-1) ?? '';
  return tokens.length > 2 && suffixes.has(last)
    ? { tokens: tokens.slice(0, -1), suffix: last }
    : { tokens, suffix: '' };
}

/** A surname with its particles has no more tokens. */
export const mostPartialTokens = 3;

/** Whether the name is only a part of one: a single word, or a surname with its particle ("van Gogh"). */
export function isPartialName({ tokens: [first = '', ...others] }: NameParts): boolean {
  return others.length === 0 || (particles.has(first) && others.length < mostPartialTokens);
}

export function isInitial(token: string): boolean {
  return /^\p{L}$/u.test(token);
}

/** How much a name says: whole words count for more than initials. */
export function fullness({ tokens }: NameParts): number {
  return tokens.reduce((sum, token) => sum + (isInitial(token) ? 1 : 10), 0);
}

/** What two spellings of one name share: the letters without spaces and hyphens. */
export function lettersOf({ tokens, suffix }: NameParts): string {
  return [...tokens, suffix].join('').replace(/[-'‐‑]/g, '');
}

/** The same for the usual ways of writing one name in Latin letters: Sergei and Sergey, Dmitriy and Dmitri. */
export function romanKey({ tokens, suffix }: NameParts): string {
  const keys = tokens.map((token) => token.charAt(0) + token.slice(1).replace(/[yj]/g, 'i').replace(/i{2,}/g, 'i'));
  return [...keys, suffix].join(' ');
}
