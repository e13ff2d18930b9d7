import { useMemo } from 'react';

const slots = 8;

/** The colour slots of chosen people: the first eight chosen have one each, the same wherever they appear. */
export function useSlots(persons: readonly number[]) {
  return useMemo(() => {
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
