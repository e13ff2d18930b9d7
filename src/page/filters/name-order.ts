import { topNames } from '../../base/top-names.ts';

/** What decides which names of a facet are listed, and in what order. */
export interface OrderInput {
  /** How many articles each name has under the other filters. */
  counts: Uint32Array;
  /** The numbers of the names that are looked for, ascending; null for all. */
  among: Uint32Array | null;
  /** What is chosen or excluded: listed in any case, unless names are looked for. */
  picked: readonly number[];
  /** What is chosen and excluded and how it counts, as a text that differs where these do. */
  own: string;
  /** How many names to list. */
  limit: number;
}

export interface NameOrder {
  input: OrderInput;
  /** Numbers of the listed names, those with the highest counts first. */
  names: readonly number[];
  /** Something in the list was just pressed, and what it changes is yet to come. */
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
 * The order for another input, the same object where nothing changed. What is pressed in a list changes its counts but
 * never its order, so that no row moves away under the pointer or the focus; any other change makes the order anew.
 */
export function nextOrder(order: NameOrder, input: OrderInput): NameOrder {
  const { input: before, names, pressed } = order;
  const sameList = before.among === input.among && before.limit === input.limit;
  if (sameList && before.counts === input.counts && before.own === input.own) return order;
  return pressed && sameList && before.own !== input.own ? { input, names, pressed: false } : firstOrder(input);
}
