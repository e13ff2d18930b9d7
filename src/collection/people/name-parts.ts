import { fold } from '../../text/fold.ts';

/** The parts of a person's name, folded: its words in order, and its suffix ("jr", "iii") or ''. */
export interface NameParts {
  tokens: string[];
  suffix: string;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const particles = new Set(
  'al el bin ibn ben van von der den de del della di da dos du la le st ter ten zu af av'.split(' '),
);

/** Splits a name into its parts: "J.F. al-Masri Jr." has the tokens j, f, masri and the suffix jr. */
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

/** The greatest number of tokens of a surname with its particles. */
export const mostPartialTokens = 3;

/** Checks whether a name is only a part of one: a single word, or a surname with its particle ("van Gogh"). */
export function isPartialName({ tokens: [first = '', ...others] }: NameParts): boolean {
  return others.length === 0 || (particles.has(first) && others.length < mostPartialTokens);
}

/** Checks whether a token is an initial. */
export function isInitial(token: string): boolean {
  return token.length < 3 && /^\p{L}$/u.test(token);
}

/** Scores how full a name is: 10 for each whole word, 1 for each initial. */
export function fullness({ tokens }: NameParts): number {
  return tokens.reduce((sum, token) => sum + (isInitial(token) ? 1 : 10), 0);
}

/** The letters of a name without spaces and hyphens, which are the same in several spellings of it. */
export function lettersOf({ tokens, suffix }: NameParts): string {
  return [...tokens, suffix].join('').replace(/[-'‐‑]/g, '');
}

/** A key that the usual romanisations of one name have in common: Sergei and Sergey, Dmitriy and Dmitri. */
export function romanKey({ tokens, suffix }: NameParts): string {
  const keys = tokens.map((token) => token.charAt(0) + token.slice(1).replace(/[yj]/g, 'i').replace(/i{2,}/g, 'i'));
  return [...keys, suffix].join(' ');
}
