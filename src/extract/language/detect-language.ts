import { char } from '../../text/char-kinds.ts';
import type { Characters } from '../../text/characters.ts';
import { fewestLetters, languageOfScript } from './scripts.ts';
import { languages, weightsOf } from './weights.ts';
import type { Passage } from '../tokens/passage.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';

/** The number of characters that are read: enough for any article, and a bound on the time. */
const probeLength = 20_000;

function add(weights: readonly number[] | null, scores: number[]): void {
  if (weights === null) return;
  for (let at = 0; at < weights.length; at += 2) {
    const language = weights[at] ?? 0;
    scores[language] = (scores[language] ?? 0) + (weights[at + 1] ?? 0);
  }
}

/** Scores each language by the words that begin in the first `length` characters, and counts these words. */
function scoresOf({ tokens }: Passage, length: number): { scores: number[]; total: number } {
  const scores = languages.map(() => 0);
  let total = 0;
  for (const { type, start } of tokens) {
    if (start >= length) break;
    if (type.kind !== 'word') continue;
    total++;
    add(weightsOf(type), scores);
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
  return best >= 1.15 * second && best >= 1.5 && best >= total * 0.08 ? languages[found] : undefined;
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
