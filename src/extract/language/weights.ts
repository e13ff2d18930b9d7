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
  // A word shared by several languages is weaker evidence for each.
  for (const [word, of] of byWord)
    weights.set(
      word,
      of.flatMap((language) => [language, 1 / Math.sqrt(of.length)]),
    );
  return weights;
}

const weightsByWord = weigh();

/**
 * Returns the weights of a word type as pairs: the index of a language in {@link languages}, then the weight. Null if
 * no language has it among its most frequent words.
 */
export const weightsOf = annotate(({ lower }) => weightsByWord.get(lower) ?? null);
