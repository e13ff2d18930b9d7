import type { TimelineEntries, TimeWindow } from '../../entries/entries.ts';
import { holds } from '../../entries/entry-ranges.ts';
import type { LaidOutCard } from '../../layout/timeline-layout.ts';
import { elementWith } from '../keep-focus.ts';

type Cards = ReadonlyMap<string, LaidOutCard>;

function buttonsOf(cards: readonly LaidOutCard[], host: HTMLElement): HTMLElement[] {
  return cards.flatMap(({ key }) => elementWith(key, host) ?? []);
}

/** Returns the buttons that show an entry alone, one in each of its lanes. */
export function buttonsOfEntry(cards: Cards, { id: ids }: TimelineEntries, id: number, host: HTMLElement) {
  return buttonsOf(
    [...cards.values()].filter(({ card }) => card.count === 1 && ids[card.first] === id),
    host,
  );
}

/** Returns the other buttons that show the entry of a card, in any lane, alone or in a group. */
export function buttonsOfSameEntry(cards: Cards, key: string, host: HTMLElement) {
  const laidOut = cards.get(key);
  if (!laidOut || laidOut.card.count > 1) return [];
  return buttonsOf(
    [...cards.values()].filter((other) => other !== laidOut && holds(other.card.members, laidOut.card.first)),
    host,
  );
}

/** Returns the buttons of the cards in a window, in time order. */
export function buttonsIn(cards: Cards, { start, end }: TimeWindow, host: HTMLElement) {
  return buttonsOf(
    [...cards.values()]
      .filter(({ card }) => card.start < end && card.end > start)
      .toSorted((a, b) => a.card.start - b.card.start || a.row - b.row),
    host,
  );
}
