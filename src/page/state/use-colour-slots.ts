import { useMemo } from 'react';

const slots = 8;

interface ColourSlots {
  colourSlotOf: (person: number) => number | undefined;
  colourSlotsOf: (named: Uint32Array) => readonly number[];
}

const none: readonly number[] = [];
/** Constant, so that the cached timeline data of the unfiltered collection stays valid. */
const nobody: ColourSlots = { colourSlotOf: () => undefined, colourSlotsOf: () => none };

/** Assigns colour slots: the first eight chosen persons get one each, the same everywhere on the page. */
export function useColourSlots(persons: readonly number[]): ColourSlots {
  return useMemo(() => {
    if (persons.length === 0) return nobody;
    const bySlot = persons.slice(0, slots);
    return {
      colourSlotOf: (person: number): number | undefined => {
        const slot = bySlot.indexOf(person);
        return slot < 0 ? undefined : slot;
      },
      colourSlotsOf: (named: Uint32Array): readonly number[] =>
        bySlot.flatMap((person, slot) => (named.includes(person) ? [slot] : [])),
    };
  }, [persons]);
}
