import { topNames } from '../../../base/top-names.ts';
import { characteristicNames } from './characteristic-names.ts';

/** The input of the choice and order of a facet's names. */
export interface OrderInput {
  /** Facet counts by number under the other filters. */
  counts: Uint32Array;
  /** Counts in the whole collection, where the results are a part of it; otherwise null. */
  totals: Uint32Array | null;
  /** Numbers of the names that match the search field, ascending; null without a search. */
  among: Uint32Array | null;
  /** Chosen and excluded names, which are always listed, except by a search. */
  picked: readonly number[];
  /** Key of the choice: a text that differs whenever the choice does. */
  own: string;
  /** Maximum number of names. */
  limit: number;
}

export interface NameOrder {
  input: OrderInput;
  /** Numbers of the listed names: the chosen and excluded, the characteristic, then the others by descending count. */
  names: readonly number[];
  /** True if some of them are listed because they are characteristic. */
  hasCharacteristic: boolean;
  /** A name of the list was just pressed, and its change is still pending. */
  pressed: boolean;
}

/**
 * Lists names in their order. Of the rows, at most half are for characteristic names, so that those with the highest
 * counts are listed too. A search lists all matches by count.
 */
export function firstOrder(input: OrderInput): NameOrder {
  const { counts, totals, among, picked, limit } = input;
  if (among) return { input, names: topNames(counts, limit, among), hasCharacteristic: false, pressed: false };
  const characteristic = totals ? characteristicNames(counts, totals, Math.floor(limit / 2)) : [];
  const names = new Set([...picked, ...characteristic, ...topNames(counts, limit, null)]);
  return {
    input,
    names: [...names].slice(0, limit + picked.length),
    hasCharacteristic: characteristic.length > 0,
    pressed: false,
  };
}

/**
 * Updates the order, with the same object if nothing changed. A press in the list changes the counts but keeps the
 * order, so that no row moves away from the pointer or the focus; any other change sorts again.
 */
export function nextOrder(order: NameOrder, input: OrderInput): NameOrder {
  const { input: before, pressed } = order;
  const sameList = before.among === input.among && before.limit === input.limit;
  if (sameList && before.counts === input.counts && before.own === input.own) return order;
  return pressed && sameList && before.own !== input.own ? { ...order, input, pressed: false } : firstOrder(input);
}
