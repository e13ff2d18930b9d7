import { isLarge, type Document } from './document.ts';
import { kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** Indices of the first and the last token of words written large that stand together. */
export type Run = [from: number, to: number];

const mostParticles = 3;
const longestRun = 14;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Whether a word in parentheses is a given name behind another: "Edmund (Ned) Holm". */
function isShortForm(token: Token, inner: Token | undefined): boolean {
  return (kindsAt(token) & kindsAt(inner) & kind.given) !== 0;
}

/** The next token of the run behind `at`, or -1: a large word, after particles, a comma and "Jr.", or a nickname in quotes. */
function nextOf({ tokens }: Document, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.gap === 'line' || next.gap === 'wide') return -1;
  if (isLarge(next)) {
    if (next.opens) return -1;
    return next.gap === 'space' || token.shape === 'initial' ? at + 1 : -1;
  }
  if (next.text === ',' && suffixes.has(tokens[at + 2]?.key ?? '') && isLarge(tokens[at + 2])) return at + 2;
  if (next.gap !== 'space') return -1;
  if ('"“‘\'('.includes(next.text)) {
    for (let close = at + 3; close <= at + 4; close++) {
      const mark = tokens[close];
      if (!isLarge(tokens[close - 1])) return -1;
      if (mark && '"”’\')'.includes(mark.text) && (mark.gap === 'none' || mark.gap === 'space'))
        return (next.text !== '(' || (close === at + 3 && isShortForm(token, tokens[at + 2]))) &&
          isLarge(tokens[close + 1]) &&
          tokens[close + 1]?.gap === 'space'
          ? close + 1
          : -1;
    }
    return -1;
  }
  for (let k = at + 1; k <= at + mostParticles; k++) {
    const particle = tokens[k];
    if (!particle || particle.gap !== 'space' || particle.shape !== 'lower') return -1;
    if (!(kindsAt(particle) & kind.particle)) return -1;
    const after = tokens[k + 1];
    if (isLarge(after) && after?.gap === 'space') return k + 1;
  }
  return -1;
}

/** The runs of words written large, in order; a longer run is cut, so that what follows stays linear in the text. */
export function findRuns(document: Document): Run[] {
  const runs: Run[] = [];
  const { tokens } = document;
  for (let i = 0; i < tokens.length; i++) {
    if (!isLarge(tokens[i])) continue;
    let to = i;
    for (let next = nextOf(document, to); next >= 0 && next - i < longestRun; next = nextOf(document, to)) to = next;
    runs.push([i, to]);
    i = to;
  }
  return runs;
}
