import type { DateCandidate } from '../timex/candidate.ts';
import type { Refiner } from '../refiner.ts';
import { numberAt, type Passage } from '../../tokens/passage.ts';

type Order = 'day' | 'month' | undefined;

/** Returns which part of a numeric date comes first, undefined if both readings are possible. */
function orderOf({ meaning, rule, flags, first }: DateCandidate, passage: Passage): Order {
  if (rule !== 'numeric-date' || flags.includes('ambiguous') || meaning.kind !== 'point') return undefined;
  const { day, month } = meaning.point;
  if (day === month) return undefined;
  return numberAt(passage, first) === month ? 'month' : 'day';
}

function isAmbiguous({ rule, flags }: DateCandidate): boolean {
  return rule === 'numeric-date' && flags.includes('ambiguous');
}

function inOrder(candidate: DateCandidate, order: Order, passage: Passage): DateCandidate {
  const { meaning, first } = candidate;
  if (!isAmbiguous(candidate) || meaning.kind !== 'point') return candidate;
  const [a, b] = [numberAt(passage, first), numberAt(passage, first + 2)];
  const parts = order === 'day' ? { day: a, month: b } : { day: b, month: a };
  if (parts.day === undefined || parts.month === undefined) return candidate;
  const flags = candidate.flags.filter((flag) => flag !== 'ambiguous');
  const point = { ...meaning.point, day: parts.day, month: parts.month };
  return { ...candidate, rule: 'numeric-date-in-order-of-text', flags, meaning: { kind: 'point', point } };
}

/**
 * Reads ambiguous numeric dates in the order of the others: beside "25-01-2018", "01-02-2018" is 1 February. A text
 * with both orders settles nothing.
 */
export const orderNumeric: Refiner = (candidates, passage) => {
  if (!candidates.some(isAmbiguous)) return [...candidates];
  const orders = new Set(candidates.map((candidate) => orderOf(candidate, passage)));
  orders.delete(undefined);
  const [order] = orders;
  return orders.size === 1 ? candidates.map((candidate) => inOrder(candidate, order, passage)) : [...candidates];
};
