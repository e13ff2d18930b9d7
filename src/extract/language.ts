import { char } from '../text/char-kinds.ts';
import { languageOfScript } from './language/scripts.ts';
import { languages } from './language/weights.ts';
import { Lexemes } from './lexeme/lexeme.ts';
import type { Reading } from './reading.ts';

/** What is looked at: enough for any article, and a bound for the time it takes. */
const probeLength = 20_000;

function latinLanguage(lexemes: Lexemes, length: number): string | undefined {
  const scores = languages.map(() => 0);
  let total = 0;
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && lexemes.isAt(at, char.letter | char.mark)) at++;
    if (at === start) continue;
    total++;
    const { weights } = lexemes.at(start, at);
    if (!weights) continue;
    for (const { language, weight } of weights) scores[language] = (scores[language] ?? 0) + weight;
  }
  const score = Math.max(...scores);
  const best = scores.indexOf(score);
  const second = Math.max(0, ...scores.filter((_, language) => language !== best));
  return score >= 1.15 * second && score >= 1.5 && score >= total * 0.08 ? languages[best] : undefined;
}

/**
 * The language of a text as a BCP 47 code ("en", "no", "ru", "zh"): by its script where that decides, else by the
 * share of function words (Grefenstette 1995, "Comparing two language identification schemes").
 * Undefined where the text is too short or too mixed to tell. Looks at the first 20,000 characters.
 */
export function detectLanguage({ text, lexemes }: Reading): string | undefined {
  const beginning = text.slice(0, probeLength);
  const probe = beginning.normalize('NFC');
  const byScript = languageOfScript(probe);
  if (byScript !== 'Latn') return byScript;
  return latinLanguage(probe === beginning ? lexemes : new Lexemes(probe), probe.length);
}
