import { char } from '../../text/char-kinds.ts';
import type { Characters } from '../../text/characters.ts';
import { fewestLetters, languageOfScript } from './scripts.ts';
import { languages, weightsOf } from './weights.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Token } from '../tokens/token.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';

/** The number of characters that are read: enough for any article, and a bound on the time. */
const probeLength = 20_000;
/** Small words inside a name are at most so many from a capitalised one. */
const mostInName = 2;
const english = languages.indexOf('en');

function add(weights: readonly number[] | null, scores: number[], inName: boolean): void {
  if (weights === null) return;
  for (let at = 0; at < weights.length; at += 2) {
    const language = weights[at] ?? 0;
    if (inName && language !== english) continue;
    scores[language] = (scores[language] ?? 0) + (weights[at + 1] ?? 0);
  }
}

/** Checks whether only English has a word among its most frequent ones. */
function isOnlyEnglish(weights: readonly number[]): boolean {
  return weights.length === 2 && weights[0] === english;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.kind === 'word';
}

// A single letter may be part of an abbreviation: "U.S.".
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'word' && (tokens[at]?.type.length !== 1 || tokens[at + 1]?.kind === 'word');
}

/** Checks for a small word between two capitalised ones: "la" in "Ana de la Sota", and "of" in "Bank of Norland". */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  let [from, to] = [at, at + 1];
  while (at - from < mostInName && tokens[from]?.gap === 'space' && !isCapital(tokens[from])) from--;
  while (to - at < mostInName && tokens[to]?.gap === 'space' && !isCapital(tokens[to])) to++;
  return isCapital(tokens[from]) && tokens[to]?.gap === 'space' && isCapital(tokens[to]);
}

/**
 * Scores each language by the words that begin in the first `length` characters, and counts these words. A capitalised
 * word counts only at the beginning of a sentence, and a word inside a name only for English: a text in any
 * language has foreign names.
 */
function scoresOf({ tokens }: Passage, length: number): { scores: number[]; total: number } {
  const scores = languages.map(() => 0);
  let total = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= length) break;
    if (token.kind !== 'word') continue;
    total++;
    const weights = weightsOf(token.type);
    if (weights === null) continue;
    if (token.capital && !opensSentence(tokens, at)) continue;
    add(weights, scores, !token.capital && !isOnlyEnglish(weights) && isInsideName(tokens, at));
  }
  return { scores, total };
}

/** Checks whether the first `length` characters are ASCII with enough letters, as in most texts. */
function isEasy({ kinds }: Characters, length: number): boolean {
  let [all, letters] = [0, 0];
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] ?? 0;
    all |= kind;
    if (kind & char.letter) letters++;
  }
  return (all & char.foreign) === 0 && letters >= fewestLetters;
}

function latinLanguage(passage: Passage, length: number): string | undefined {
  const { scores, total } = scoresOf(passage, length);
  let [best, second, found] = [0, 0, -1];
  for (let language = 0; language < scores.length; language++) {
    const score = scores[language] ?? 0;
    if (found < 0 || score > best) [best, second, found] = [score, best, language];
    else if (score > second) second = score;
  }
  // English is also what an undetected text counts as, so that it needs less.
  const enough = best >= 1.5 || (found === english && best >= 1 && best >= 2 * second);
  return enough && best >= 1.15 * second && best >= total * 0.06 ? languages[found] : undefined;
}

/**
 * Detects the language of a text as a BCP 47 code ("en", "no", "ru", "zh"): by its script if that decides, otherwise by
 * the share of function words (Grefenstette 1995, "Comparing two language identification schemes"). Undefined if the
 * text is too short or too mixed. Reads the first 20,000 characters.
 */
export function detectLanguage(whole: TokenizedText): string | undefined {
  const { text, characters } = whole;
  const probed = Math.min(probeLength, text.length);
  if (isEasy(characters, probed)) return latinLanguage(whole.passage, probed);
  const beginning = text.slice(0, probeLength);
  const probe = beginning.normalize('NFC');
  const byScript = languageOfScript(probe);
  if (byScript !== 'Latn') return byScript;
  return latinLanguage((probe === beginning ? whole : new TokenizedText(probe)).passage, probe.length);
}
