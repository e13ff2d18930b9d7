import { functionWords } from './language/function-words.ts';
import { languageOfScript } from './language/scripts.ts';

/** What is looked at: enough for any article, and a bound for the time it takes. */
const probeLength = 20_000;
const wordPattern = /[\p{L}\p{M}]+/gu;

function weigh(lists: Readonly<Record<string, string>>): Map<string, Map<string, number>> {
  const languagesOf = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists))
    for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  const weights = new Map<string, Map<string, number>>();
  for (const [word, languages] of languagesOf)
    weights.set(word, new Map(languages.map((language) => [language, 1 / Math.sqrt(languages.length)])));
  return weights;
}

const weights = weigh(functionWords);

function latinLanguage(text: string): string | undefined {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(wordPattern)) {
    total++;
    for (const [language, weight] of weights.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + weight);
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const [language, score] = best;
  const clear = score >= 1.15 * (second?.[1] ?? 0);
  return clear && score >= 1.5 && score >= total * 0.08 ? language : undefined;
}

/**
 * The language of a text as a BCP 47 code ("en", "no", "ru", "zh"): by its script where that decides, else by the
 * share of function words (Grefenstette 1995, "Comparing two language identification schemes").
 * Undefined where the text is too short or too mixed to tell. Looks at the first 20,000 characters.
 */
export function detectLanguage(text: string): string | undefined {
  const probe = text.slice(0, probeLength).normalize('NFC');
  const byScript = languageOfScript(probe);
  return byScript === 'Latn' ? latinLanguage(probe) : byScript;
}
