import { useMemo } from 'react';

const slots = 8;

interface Slots {
  slotOf: (person: number) => number | undefined;
  slotsOf: (named: Uint32Array) => readonly number[];
}

const none: readonly number[] = [];
/** Constant, so that the cached timeline data of the unfiltered collection stays valid. */
const nobody: Slots = { slotOf: () => undefined, slotsOf: () => none };

/** Assigns colour slots: the first eight chosen persons get one each, the same everywhere on the page. */
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
