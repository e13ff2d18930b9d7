import { isCapitalised, type AnnotatedText } from './annotated-text.ts';
import { isInInvertedName } from './inverted-name.ts';
import { kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens/token.ts';

/** A run of capitalised words: the indexes of its first and last token. */
export type Run = [from: number, to: number];

const mostParticles = 3;
const longestRun = 14;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Checks whether a word in parentheses is a given name behind another: "Edmund (Ned) Holm". */
function isShortForm(token: Token, inner: Token | undefined): boolean {
  return (kindsAt(token) & kindsAt(inner) & kind.given) !== 0;
}

/**
 * Returns the index of the run's next token behind `at`, or -1: a capitalised word, also behind particles, a comma
 * before "Jr.", or a nickname in quotation marks.
 */
function nextOf({ tokens, opens }: AnnotatedText, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.gap === 'line' || next.gap === 'wide') return -1;
  if (isCapitalised(next)) {
    if (opens[at + 1]) return -1;
    return next.gap === 'space' || token.shape === 'initial' ? at + 1 : -1;
  }
  if (next.text === ',' && suffixes.has(tokens[at + 2]?.key ?? '') && isCapitalised(tokens[at + 2])) return at + 2;
  if (next.text === ',' && token.type.capitalised && isInInvertedName(tokens, at + 1)) return at + 2;
  if (next.gap !== 'space') return -1;
  if ('"“‘\'('.includes(next.text)) {
    for (let close = at + 3; close <= at + 4; close++) {
      const mark = tokens[close];
      if (!isCapitalised(tokens[close - 1])) return -1;
      if (mark && '"”’\')'.includes(mark.text) && (mark.gap === 'none' || mark.gap === 'space'))
        return (next.text !== '(' || (close === at + 3 && isShortForm(token, tokens[at + 2]))) &&
          isCapitalised(tokens[close + 1]) &&
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
    if (isCapitalised(after) && after?.gap === 'space') return k + 1;
  }
  return -1;
}

/**
 * Finds the runs of capitalised words, in text order. Long runs are split, so that the rules which read them take
 * linear time.
 */
export function findRuns(annotated: AnnotatedText): Run[] {
  const runs: Run[] = [];
  const { tokens } = annotated;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    let to = i;
    for (let next = nextOf(annotated, to); next >= 0 && next - i < longestRun; next = nextOf(annotated, to)) to = next;
    runs.push([i, to]);
    i = to;
  }
  return runs;
}
