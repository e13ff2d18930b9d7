import { tag } from '../../clauses/tag.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { tagAt, type TitledSentence } from './title-source.ts';

function isDated({ dates }: TitledSentence, at: number): boolean {
  return dates.some(({ first, last, date }) => first <= at && at <= last && date.edtf !== null);
}

/** Checks for a date that is no part of a name or of a noun group: "on Monday", not "the 2015 treaty". */
export function isFreeDate(passage: Passage, sentence: TitledSentence, at: number): boolean {
  if (!isDated(sentence, at) || isDated(sentence, at - 1)) return false;
  let next = at;
  while (isDated(sentence, next)) next++;
  const following = tagAt(sentence, next);
  if (following === tag.possessive) return false;
  const before = tagAt(sentence, at - 1);
  const joined = low(passage, next) === '-' && passage.tokens[next]?.gap === 'none';
  return !joined && !((before === tag.modifier || before === tag.noun) && following === tag.noun);
}

/** Returns the index behind free dates and what joins them: "Monday and Tuesday". */
export function behindDates(sentence: TitledSentence, at: number): number {
  let next = at;
  while (isDated(sentence, next)) next++;
  const joins = tagAt(sentence, next) === tag.coordinator && isDated(sentence, next + 1);
  return joins ? behindDates(sentence, next + 1) : next;
}
