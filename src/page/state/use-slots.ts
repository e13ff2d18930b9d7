import { useMemo } from 'react';

const slots = 8;

interface Slots {
  slotOf: (person: number) => number | undefined;
  slotsOf: (named: Uint32Array) => readonly number[];
}

const none: readonly number[] = [];
/** Always the same, so that what is drawn with nobody chosen is known when that is so again. */
const nobody: Slots = { slotOf: () => undefined, slotsOf: () => none };

/** The colour slots of chosen people: the first eight chosen have one each, the same wherever they appear. */
export function useSlots(persons: readonly number[]): Slots {
  return useMemo(() => {
    if (persons.length === 0) return nobody;
    const bySlot = persons.slice(0, slots);
    return {
      slotOf: (person: number): number | undefined => {
        const slot = bySlot.indexOf(person);
        return slot < 0 ? undefined : slot;
      },
      slotsOf: (named: Uint32Array): readonly number[] =>
        bySlot.flatMap((person, slot) => (named.includes(person) ? [slot] : [])),
    };
  }, [persons]);
}
