import { functionWords } from './function-words.ts';

/** A language, by its place in {@link languages}, and what a word says for it. */
export interface Weight {
  language: number;
  weight: number;
}

export const languages: readonly string[] = Object.keys(functionWords);

function weigh(): Map<string, Weight[]> {
  const weights = new Map<string, Weight[]>();
  for (const [language, list] of Object.values(functionWords).entries())
    for (const word of new Set(list.split(' ')))
      weights.set(word, [...(weights.get(word) ?? []), { language, weight: 1 }]);
  // What several languages share says little for each.
  for (const shared of weights.values()) for (const one of shared) one.weight = 1 / Math.sqrt(shared.length);
  return weights;
}

/** What the commonest words of the languages, in small letters, say for each. */
export const languageWeights: ReadonlyMap<string, readonly Weight[]> = weigh();
