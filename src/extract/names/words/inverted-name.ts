import { isCapitalised } from './annotated-text.ts';
import { isListedName, kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens/token.ts';

/** The greatest number of words of a surname, and of the given names behind it. */
const mostWords = 3;
const longestLine = 2 * mostWords + 2;

function endsLine(token: Token | undefined): boolean {
  return token === undefined || token.gap === 'line' || token.gap === 'wide' || token.text === '(';
}

/** Returns the index of the comma if a line is nothing but "Holm, Anna", else -1. A second column may follow. */
function commaIn(tokens: readonly Token[], from: number): number {
  let comma = from;
  while (comma - from < mostWords && isCapitalised(tokens[comma]) && (comma === from || tokens[comma]?.gap === 'space'))
    comma++;
  if (comma === from || tokens[comma]?.text !== ',' || tokens[comma]?.gap !== 'none') return -1;
  const given = kindsAt(tokens[comma + 1]);
  if (given & (kind.city | kind.country) && !(given & kind.given)) return -1;
  let end = comma + 1;
  while (end - comma <= mostWords && isCapitalised(tokens[end]) && tokens[end]?.gap === 'space') end++;
  return end > comma + 1 && endsLine(tokens[end]) ? comma : -1;
}

function lineBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && from - at <= longestLine && tokens[at]?.gap !== 'line') at--;
  return at;
}

function lineBehind(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at - from <= longestLine && !endsLine(tokens[at])) at++;
  while (at - from <= longestLine && tokens[at]?.gap !== 'line') at++;
  return at;
}

/**
 * Checks whether a comma is inside an inverted name, "Holm, Anna", on a line of its own in a list of such names. A line
 * before or behind has another one, and one of the two has a listed given name, because a list of places looks alike.
 */
export function isInInvertedName(tokens: readonly Token[], comma: number): boolean {
  let from = comma - 1;
  while (from > 0 && comma - from <= mostWords && tokens[from]?.gap !== 'line') from--;
  if (comma - from > mostWords || commaIn(tokens, from) !== comma) return false;
  return [lineBefore(tokens, from), lineBehind(tokens, from)].some((other) => {
    const second = other < 0 ? -1 : commaIn(tokens, other);
    return second >= 0 && [comma, second].some((at) => isListedName(kindsAt(tokens[at + 1]) & kind.given));
  });
}

const generations = /^(?:jr|sr|ii|iii|iv)$/;

/** Returns the index of the comma inside an inverted name, else -1. The comma before "Jr." is another one. */
export function commaOfInverted(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.text === ',' && !generations.test(tokens[i + 1]?.key ?? '')) return i;
  return -1;
}
