import { functionWords } from './function-words.ts';

export const languages: readonly string[] = Object.keys(functionWords);

function weigh(): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [language, list] of Object.values(functionWords).entries())
    for (const word of new Set(list.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  const weights = new Map<string, number[]>();
  // What several languages share says little for each.
  for (const [word, of] of byWord)
    weights.set(
      word,
      of.flatMap((language) => [language, 1 / Math.sqrt(of.length)]),
    );
  return weights;
}

/**
 * What the commonest words of the languages, in small letters, say for each: by turns a language, by its place in
 * {@link languages}, and a weight.
 */
export const languageWeights: ReadonlyMap<string, readonly number[]> = weigh();
