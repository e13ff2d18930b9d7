import { languageWords } from '../lexicon/lists/language-words.ts';

const entries = languageWords.map((line) => {
  const [language = '', word = ''] = line.split(' ');
  return { language, word };
});

/** BCP 47 codes of the languages in Latin script. */
export const languages: readonly string[] = [...new Set(entries.map(({ language }) => language))];

function weigh(): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const { language, word } of entries)
    byWord.set(word, [...(byWord.get(word) ?? []), languages.indexOf(language)]);
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
