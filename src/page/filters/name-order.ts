import { topNames } from '../../base/top-names.ts';

/** The input of the choice and order of a facet's names. */
export interface OrderInput {
  /** Facet counts by number under the other filters. */
  counts: Uint32Array;
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
  /** Numbers of the listed names by descending count. */
  names: readonly number[];
  /** A name of the list was just pressed, and its change is still pending. */
  pressed: boolean;
}

/** Lists the names with the highest counts. */
export function firstOrder(input: OrderInput): NameOrder {
  const { counts, among, picked, limit } = input;
  const top = topNames(counts, limit, among);
  const listed = among
    ? top
    : topNames(counts, limit + picked.length, Uint32Array.from(new Set([...top, ...picked])).toSorted());
  return { input, names: listed, pressed: false };
}

/**
 * Updates the order, with the same object if nothing changed. A press in the list changes the counts but keeps the
 * order, so that no row moves away from the pointer or the focus; any other change sorts again.
 */
export function nextOrder(order: NameOrder, input: OrderInput): NameOrder {
  const { input: before, names, pressed } = order;
  const sameList = before.among === input.among && before.limit === input.limit;
  if (sameList && before.counts === input.counts && before.own === input.own) return order;
  return pressed && sameList && before.own !== input.own ? { input, names, pressed: false } : firstOrder(input);
}
