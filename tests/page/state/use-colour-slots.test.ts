import { expect, it } from 'vitest';
import { colourSlots } from '../../../src/page/state/use-colour-slots.ts';

it('gives each chosen person a slot, in the order of choosing, and nobody else one', () => {
  const { colourSlotOf, shownSlotOf, colourSlotsOf } = colourSlots([7, 2]);
  expect([7, 2, 0].map(colourSlotOf)).toEqual([0, 1, undefined]);
  expect([7, 2, 0].map(shownSlotOf)).toEqual([0, 1, undefined]);
  expect(colourSlotsOf(Uint32Array.of(0, 2, 7))).toEqual([0, 1]);
});

it('shows the most named persons in colours while none is chosen', () => {
  const { colourSlotOf, shownSlotOf, colourSlotsOf } = colourSlots([]);
  expect(colourSlotOf(0)).toBeUndefined();
  expect([0, 4, 5].map(shownSlotOf)).toEqual([0, 4, undefined]);
  expect(colourSlotsOf(Uint32Array.of(9, 3, 1))).toEqual([1]);
  expect(colourSlotsOf(Uint32Array.of(9))).toEqual([]);
});
