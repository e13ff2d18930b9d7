import { useMemo } from 'react';

const slots = 8;
/** Number of persons that have colours while none is chosen. */
const mostNamed = 5;

interface ColourSlots {
  /** Slot of a chosen person. */
  colourSlotOf: (person: number) => number | undefined;
  /** Slot of a chosen person or, while none is chosen, of one of the most named. */
  shownSlotOf: (person: number) => number | undefined;
  /** The slots of all chosen among some persons; while none is chosen, that of the most named. */
  colourSlotsOf: (named: Uint32Array) => readonly number[];
}

function nobody(): undefined {
  return undefined;
}

/** The persons of a collection are in the order of their frequency, so that their numbers are the slots. */
function slotOfMostNamed(person: number): number | undefined {
  return person < mostNamed ? person : undefined;
}

/** Constant, so that the cached timeline data of the unfiltered collection stays valid. */
const unchosen: ColourSlots = {
  colourSlotOf: nobody,
  shownSlotOf: slotOfMostNamed,
  colourSlotsOf: (named) => {
    const first = named.reduce((least, person) => Math.min(least, person), mostNamed);
    return first < mostNamed ? [first] : [];
  },
};

/**
 * Assigns colour slots, the same everywhere on the page: the first eight chosen persons get one each; while none is
 * chosen, the most named of the collection do.
 */
export function colourSlots(persons: readonly number[]): ColourSlots {
  if (persons.length === 0) return unchosen;
  const bySlot = persons.slice(0, slots);
  const colourSlotOf = (person: number): number | undefined => {
    const slot = bySlot.indexOf(person);
    return slot < 0 ? undefined : slot;
  };
  return {
    colourSlotOf,
    shownSlotOf: colourSlotOf,
    colourSlotsOf: (named) => bySlot.flatMap((person, slot) => (named.includes(person) ? [slot] : [])),
  };
}

/** Memoizes {@link colourSlots}. */
export function useColourSlots(persons: readonly number[]): ColourSlots {
  return useMemo(() => colourSlots(persons), [persons]);
}
