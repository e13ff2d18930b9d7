import type { TimelineEntries } from '../../entries/entries.ts';
import { between, only } from '../../entries/entry-ranges.ts';
import { endOf } from '../../entries/interval-index.ts';
import type { IntervalIndex } from '../../entries/interval-index.ts';
import type { Candidate } from './candidates.ts';
import { candidatesIn } from './candidates.ts';
import type { Card, CardSource, Scale } from './card.ts';
import { pinnedAt, pixelsAt, stemOf } from './card.ts';
import type { CardSize } from './card-size.ts';
import { dimensions } from './card-size.ts';
import type { Placed, Wanted } from './rows.ts';
import { neededWidth } from './text-fit.ts';

/** The least width to which a small card is cut, in pixels. */
const leastCut = 160;

/** Lists the entries that may get a card of their own; the selected one is of infinite importance. */
export function candidatesOf(
  { entries, positions, chosen }: CardSource,
  indexes: readonly IntervalIndex[],
  { zone }: Scale,
): Candidate[] {
  const others = candidatesIn(entries, indexes, zone).filter(({ position }) => position !== chosen);
  const isHere = chosen >= 0 && (!positions || positions.includes(chosen));
  return isHere ? [{ position: chosen, importance: Infinity }, ...others] : others;
}

export function keyOf(entries: TimelineEntries, position: number): string {
  return `a:${entries.id[position] ?? 0}`;
}

/** Computes the cards of some candidates in a size. */
export function wantedCards(
  { entries }: CardSource,
  candidates: readonly Candidate[],
  scale: Scale,
  size: CardSize,
): Map<Wanted, number> {
  const { view, zone } = scale;
  const { least, most } = dimensions[size];
  const wanted = new Map<Wanted, number>();
  for (const { position, importance } of candidates) {
    const at = stemOf(entries, position, view.window);
    if (at < zone.start || at > zone.end) continue;
    const whole = neededWidth(entries.headline(entries.id[position] ?? 0), size, view.measure);
    const width = Math.min(Math.max(whole, least), most, view.width);
    const mayBeCut = size === 'S' && importance < Infinity;
    const card = {
      key: keyOf(entries, position),
      importance,
      x: pixelsAt(at, scale),
      width,
      least: mayBeCut ? Math.min(width, leastCut) : width,
      whole: Math.min(whole, view.width),
    };
    wanted.set(card, position);
  }
  return wanted;
}

/** Makes the card of an entry that has found a place. */
export function entryCard(
  { entries }: CardSource,
  indexes: readonly IntervalIndex[],
  { wanted, row, left, width }: Placed,
  position: number,
  { view }: Scale,
): Card {
  const start = entries.start[position] ?? 0;
  const together = between(
    indexes,
    (index) => index.firstFrom(start),
    (index) => index.firstFrom(start + 1),
  );
  return {
    key: wanted.key,
    members: only(together, position),
    count: 1,
    first: position,
    leader: position,
    start,
    end: endOf(entries, position),
    at: stemOf(entries, position, view.window),
    row,
    width: Math.round(width),
    // Rounded by itself it may be a pixel more than the width.
    offset: Math.min(Math.round(width), Math.max(0, Math.round(wanted.x - left))),
    pinned: pinnedAt(left, width),
    cut: wanted.whole > width,
  };
}
