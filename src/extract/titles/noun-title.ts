import { tag } from '../clauses/tag.ts';
import { low, type Passage } from '../tokens/passage.ts';
import type { Referents } from './references/referents.ts';
import { isInList, type TitledPredicate, type TitledSentence } from './words/title-source.ts';
import { longestTitle, TitleWords } from './words/title-words.ts';

/** Checks for "and" between names: "the meeting of Ann Lee and Tom Fry". */
function isBetweenNames({ names }: TitledSentence, at: number): boolean {
  return names.some(({ last }) => last === at - 1) && names.some(({ first }) => first === at + 1);
}

/** Returns a title with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the phrase of an event noun as a title, "Explosion in the harbour", "Ruiz's arrest"; '' without a noun. */
export function nounTitle(
  passage: Passage,
  sentence: TitledSentence,
  { clause, noun }: TitledPredicate,
  referents: Referents,
): string {
  if (!noun) return '';
  const { group, at } = noun;
  const words = new TitleWords(passage, sentence);
  const determiner = /^(?:the|a|an|this|that|these|those|its|his|her|their)$/;
  let { first } = group;
  const owner = first < at ? referents.ofOwner(sentence, clause, first) : undefined;
  if (owner !== undefined) words.addText(owner, first);
  while (first < at && (determiner.test(low(passage, first)) || words.tag(first) === tag.possessive)) first++;
  const { parsed } = sentence;
  const own = parsed.owners[at - parsed.first];
  for (let next = first; next <= parsed.last;) {
    const found = words.tag(next);
    const isPhrase = found <= tag.preposition || found === tag.date || found === tag.possessive;
    const isJoined = found === tag.coordinator && (isInList(sentence, next) || isBetweenNames(sentence, next));
    if (next > group.last && ((!isPhrase && !isJoined) || parsed.owners[next - parsed.first] !== own)) break;
    // "What did the meeting of Ann Lee and Tom Fry bring": a verb that the parser took for a noun.
    if (found === tag.noun && sentence.names.some(({ kind, last }) => kind === 'person' && last === next - 1)) break;
    next = words.add(next);
  }
  return capitalized(words.text(longestTitle));
}
