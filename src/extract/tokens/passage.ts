import type { Token } from './token.ts';

/**
 * Tokens of a text, or of one of its sentences, as the rules for dates and events read them: runs of letters, runs of
 * digits, and marks.
 */
export interface Passage {
  /** The whole text, which the offsets of the tokens are into. */
  text: string;
  tokens: readonly Token[];
}

/**
 * A token, or undefined beyond the ends. An index below 0 must not reach the array: engines look it up as a property.
 */
export function tokenAt({ tokens }: Passage, at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** The lower-case text of a token, or '' beyond the ends. */
export function low(passage: Passage, at: number): string {
  return tokenAt(passage, at)?.low ?? '';
}

/** The number written in digits at a token, if it has at most `digits` of them. */
export function numberAt(passage: Passage, at: number, digits = 4): number | undefined {
  const token = tokenAt(passage, at);
  return token?.kind === 'digits' && token.low.length <= digits ? Number(token.low) : undefined;
}

/** Checks whether a token follows the one before it without white space. */
export function glued(passage: Passage, at: number): boolean {
  return at > 0 && tokenAt(passage, at)?.gap === 'none';
}

/** Checks whether a line break lies between two neighbouring tokens. */
export function breaks(passage: Passage, at: number): boolean {
  return tokenAt(passage, at)?.newLine ?? true;
}

export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '‒', '−', '‑']);
export const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);
