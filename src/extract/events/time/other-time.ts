import { low, type Passage } from '../../tokens/passage.ts';
import { isReport } from '../event-verbs.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { DatedTimes } from './story-time.ts';

/** Checks for a time far from the story's in the sentence, from which its other events are not apart. */
function isBesideFar(
  { sentence: { parsed }, clause, lemma }: Predicate,
  others: readonly Predicate[],
  dates: DatedTimes,
): boolean {
  if (isReport(lemma)) return false;
  return others.some(
    ({ date, modality, clause: other }) =>
      date && modality === 'reported' && parsed.clauses[other]?.parent !== clause && !dates.of(date).near,
  );
}

const lifetimes = new Set(
  'career presidency premiership reign tenure childhood youth lifetime life teens twenties'.split(' '),
);
const possessives = new Set(['his', 'her', 'its', 'their', 'a', 'the']);
const throughout = new Set(['during', 'over', 'throughout', 'in']);

/** Checks for a period of a life, which has no date: "over the course of her career", "in his youth". */
function isInLifetime(passage: Passage, { sentence: { parsed }, clause }: Predicate): boolean {
  return parsed.groups.some(({ first, last, head, preposition }) => {
    if (preposition === null || !throughout.has(low(passage, preposition))) return false;
    if (parsed.owners[first - parsed.first] !== clause) return false;
    const noun = low(passage, head) === 'course' ? last : head;
    return possessives.has(low(passage, first)) && lifetimes.has(low(passage, noun));
  });
}

/**
 * Checks for a time in the sentence that keeps a predicate out of the story without giving its date: one that bounds
 * its clause ("by 1946"), that is vague ("a few weeks after the vote"), or that is far from the story's.
 */
export function hasOtherTime(
  passage: Passage,
  predicate: Predicate,
  others: readonly Predicate[],
  dates: DatedTimes,
): boolean {
  const { sentence, clause } = predicate;
  const { parsed } = sentence;
  if (isBesideFar(predicate, others, dates) || isInLifetime(passage, predicate)) return true;
  return sentence.dates.some(({ first, last, date }) => {
    const isAttached = others.some((other) => other.date?.date === date);
    const isCounted =
      date.type === 'DURATION' &&
      !date.value.startsWith('PT') &&
      /^(?:after|before|later|earlier)$/.test(low(passage, last + 1));
    // "The current mayor" has no other time than the story, but "until now" has.
    const isPresent = date.value === 'PRESENT_REF' && !/^(?:until|till)$/.test(low(passage, first - 1));
    const isVague = date.flags.includes('vague') && !isPresent;
    const isUnclear = date.edtf !== null || isVague || date.rule === 'time-ago' || isCounted;
    // "Its lowest since 2002" is news.
    const isRecord = low(passage, first - 1) === 'since';
    return !isAttached && isUnclear && !isRecord && parsed.owners[first - parsed.first] === clause;
  });
}
