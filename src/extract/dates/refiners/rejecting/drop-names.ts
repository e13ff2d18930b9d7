import type { DateCandidate } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { senseOf } from '../../timex/lexicon.ts';
import { breaks, low, tokenAt, type Passage } from '../../../tokens/passage.ts';

const names = new Set([4, 5, 6, 8]);
const cues = new Set(
  'in since until till during last next this early late mid by of from to before after between through and or - is was'.split(
    ' ',
  ),
);

function isBareMonth({ meaning, rule }: DateCandidate): number | undefined {
  const { point } = meaning.kind === 'point' ? meaning : { point: undefined };
  return rule === 'nearest-month' && point?.month !== undefined && names.has(point.month) ? point.month : undefined;
}

/**
 * Checks whether a month is a surname: "Ana May", behind a capitalised word that neither begins a sentence nor is part
 * of a date.
 */
function isSurname(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  return (
    passage.tokens[at]?.capital === true &&
    before?.kind === 'word' &&
    before.capital &&
    before.low.length > 2 &&
    senseOf(before) === undefined &&
    !cues.has(before.low) &&
    !breaks(passage, at) &&
    !/^(?:the|its|his|her|their|our|when|while|that|every|each|and|but|for|on|about)$/.test(before.low)
  );
}

/**
 * Drops a month without day or year if the text has it as a surname, unless a preposition before it makes it a month.
 */
export const dropNames: Refiner = (candidates, passage) => {
  if (!candidates.some((candidate) => isBareMonth(candidate) !== undefined)) return [...candidates];
  const surnames = new Set<number>();
  passage.tokens.forEach((token, at) => {
    const month = senseOf(token)?.month;
    if (month !== undefined && names.has(month) && isSurname(passage, at)) surnames.add(month);
  });
  return candidates.filter((candidate) => {
    const month = isBareMonth(candidate);
    return month === undefined || !surnames.has(month) || cues.has(low(passage, candidate.first - 1));
  });
};
