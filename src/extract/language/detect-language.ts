import { char } from '../../text/char-kinds.ts';
import type { Characters } from '../../text/characters.ts';
import { fewestLetters, languageOfScript } from './scripts.ts';
import { languages, weightsOf } from './weights.ts';
import type { Passage } from '../tokens/passage.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';

/** What is looked at: enough for any article, and a bound for the time it takes. */
const probeLength = 20_000;

function add(weights: readonly number[] | null, scores: number[]): void {
  if (weights === null) return;
  for (let at = 0; at < weights.length; at += 2) {
    const language = weights[at] ?? 0;
    scores[language] = (scores[language] ?? 0) + (weights[at + 1] ?? 0);
  }
}

/**
 * The scores of each language by the words that begin in the first `length` characters, and how many words these are.
 */
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

/** Whether the first `length` characters are of ASCII, and enough of them are letters: most text is. */
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
 * The language of a text as a BCP 47 code ("en", "no", "ru", "zh"): by its script where that decides, else by the
 * share of function words (Grefenstette 1995, "Comparing two language identification schemes").
 * Undefined where the text is too short or too mixed to tell. Looks at the first 20,000 characters.
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
