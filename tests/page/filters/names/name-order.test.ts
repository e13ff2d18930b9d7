import { describe, expect, it } from 'vitest';
import { firstOrder, nextOrder } from '../../../../src/page/filters/names/name-order.ts';
import type { OrderInput } from '../../../../src/page/filters/names/name-order.ts';

const input: OrderInput = {
  counts: Uint32Array.of(0, 3, 0, 5, 1),
  totals: null,
  among: null,
  picked: [],
  own: '',
  limit: 2,
};

describe('the order of a facet’s names', () => {
  it('is by count, after the chosen', () => {
    expect(firstOrder(input).names).toEqual([3, 1]);
    expect(firstOrder({ ...input, picked: [2, 3], own: '2,3' }).names).toEqual([2, 3, 1]);
  });

  it('has the characteristic first after the chosen, in at most half of the rows', () => {
    const counts = Uint32Array.of(50, 9, 40, 12, 1);
    const totals = Uint32Array.of(500, 9, 400, 12, 500);
    const order = firstOrder({ ...input, counts, totals, limit: 4 });
    expect(order.names).toEqual([3, 1, 0, 2]);
    expect(order.hasCharacteristic).toBe(true);
    expect(firstOrder({ ...input, counts, totals, limit: 2 }).names).toEqual([3, 0]);
    expect(firstOrder({ ...input, counts, totals, limit: 4, picked: [4] }).names).toEqual([4, 3, 1, 0, 2]);
    expect(firstOrder({ ...input, counts, totals: counts }).hasCharacteristic).toBe(false);
  });

  it('keeps to what is looked for', () => {
    expect(firstOrder({ ...input, among: Uint32Array.of(0, 2, 4), picked: [3] }).names).toEqual([4, 0]);
  });

  it('follows the counts', () => {
    const order = firstOrder(input);
    expect(nextOrder(order, { ...input })).toBe(order);
    expect(nextOrder(order, { ...input, counts: Uint32Array.of(9, 0, 0, 0, 8) }).names).toEqual([0, 4]);
  });

  it('stays as it is under what was pressed in it, until something else changes', () => {
    const order = { ...firstOrder(input), pressed: true };
    const pressed = { ...input, own: '-3', counts: Uint32Array.of(0, 1, 0, 2, 9) };
    const kept = nextOrder(order, pressed);
    expect(kept.names).toEqual([3, 1]);
    expect(nextOrder(kept, { ...pressed, picked: [], own: '' }).names).toEqual([4, 3]);
    expect(nextOrder(kept, { ...pressed, counts: Uint32Array.of(0, 1, 8, 2, 9) }).names).toEqual([4, 2]);
    expect(nextOrder(order, { ...pressed, limit: 3 }).names).toEqual([4, 3, 1]);
  });
});
