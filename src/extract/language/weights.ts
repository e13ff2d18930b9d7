import { languageWords } from '../lexicon/lists/language-words.ts';
import { annotate } from '../tokens/annotate.ts';

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

const weightsByWord = weigh();

/**
 * The weights of a word type for the languages: by turns a language, by its index in {@link languages}, and a weight.
 * Null for a word that is among the commonest of none.
 */
export const weightsOf = annotate(({ small }) => weightsByWord.get(small) ?? null);
