import type { Passage } from '../tokens/passage.ts';
import { ClauseBuilder } from './building/clause-builder.ts';
import type { Atom, ParsedSentence } from './clause.ts';
import { tagTokens } from './tagging/tag-tokens.ts';
import { TaggedSentence } from './tagging/tagged-sentence.ts';

/**
 * Parses an English sentence, the tokens `first` to `last` of a passage, into clauses: shallow, by word classes and
 * word order, without a grammar. Names and dates are `atoms`, ascending, into which it does not look. Where
 * `quoteOpen`, the sentence begins inside a quotation. All indexes of the result are those of the passage's tokens.
 * Time is linear in the number of tokens.
 *
 * A sentence without a verb has no clauses, but may have event nouns. Mistakes are to be expected where a sentence is
 * long or a headline: the parser prefers a wrong attachment to none.
 */
export function parseClauses(
  passage: Passage,
  first: number,
  last: number,
  atoms: readonly Atom[],
  quoteOpen = false,
): ParsedSentence {
  const sentence = new TaggedSentence(passage, first, last, atoms);
  tagTokens(sentence);
  return new ClauseBuilder(sentence, first, quoteOpen).build();
}
