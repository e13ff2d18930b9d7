import { firstOf, holds, leaderOf } from '../../entries/entry-ranges.ts';
import type { Card, CardSource, Scale } from './card.ts';
import { pinnedAt, pixelsAt, stemOf } from './card.ts';
import { keyOf } from './entry-cards.ts';
import type { Group } from './group-row.ts';
import type { Board } from './place-cards.ts';
import { findPlace, forceIn } from './place-cards.ts';
import type { Placed, Rows, Wanted } from './rows.ts';
import { neededWidth } from './text-fit.ts';

/** Bounds of the width of a group's card, in pixels: with its count alone, and with headlines. */
const [leastWidth, mostWidth] = [44, 280];

/** The places of groups in the lowest row, each as narrow as can be. */
export function groupPlaces({ entries }: CardSource, groups: readonly Group[], scale: Scale): Map<Placed, Group> {
  const { view, gapMs } = scale;
  return new Map(
    groups.map((group, at) => {
      const { name, members, count, start } = group;
      const first = firstOf(members);
      const anchor = count === 1 ? stemOf(entries, first, view.window) : start;
      const stem = Math.max(start, Math.min(anchor, (groups[at + 1]?.start ?? Infinity) - gapMs));
      const alone = count === 1 ? neededWidth(entries.headline(entries.id[first] ?? 0), 'S', view.measure) : mostWidth;
      const x = pixelsAt(stem, scale);
      const key = count === 1 ? keyOf(entries, first) : `g:${name}`;
      const wanted = { key, importance: 0, x, width: leastWidth, least: leastWidth, whole: Math.min(alone, mostWidth) };
      // At the right edge of the view it is left of its stem.
      const left = x >= 0 && x <= view.width ? Math.min(x, view.width - leastWidth) : x;
      return [{ wanted, row: 0, left, width: leastWidth }, group];
    }),
  );
}

/** Gives entries that are alone in a group a card after all, if cards that made way for groups have left room. */
function refill(rows: Rows, view: Board, places: Map<Placed, Group>, wantedOf: (key: string) => Wanted | undefined) {
  for (const [place, { count }] of places) {
    const wanted = count === 1 ? wantedOf(place.wanted.key) : undefined;
    if (!wanted) continue;
    rows.remove(place);
    if (rows.add(findPlace(rows, wanted, view))) places.delete(place);
    else rows.add(place);
  }
}

/**
 * Adds the groups to the lowest row of larger cards. A card in the way of one moves up, or else joins a group; so the
 * groups are computed again until none is in the way. `wantedOf` returns the card of an entry by its key.
 */
export function addGroups(
  rows: Rows,
  view: Board,
  placesOfOthers: () => Map<Placed, Group>,
  wantedOf: (key: string) => Wanted | undefined,
): Map<Placed, Group> {
  for (;;) {
    const places = placesOfOthers();
    const inTheWay = new Set(
      [...places.keys()].flatMap(({ left, width }) => rows.blockers(0, left, left + width) ?? []),
    );
    if (inTheWay.size === 0) {
      for (const place of places.keys()) rows.add(place);
      refill(rows, view, places, wantedOf);
      return places;
    }
    for (const card of inTheWay) rows.remove(card);
    for (const { wanted } of inTheWay) {
      const moved = rows.add(findPlace(rows, wanted, view, { from: 1 }));
      if (!moved && wanted.importance === Infinity) forceIn(rows, wanted, view, 1);
    }
  }
}

/** Makes the card of a group, or of an entry that is alone in one. */
export function groupCard(
  { entries, chosen }: CardSource,
  { wanted, left, width }: Placed,
  group: Group,
  { view, msPerPixel }: Scale,
): Card {
  const { members, count, start, end } = group;
  return {
    key: wanted.key,
    members,
    count,
    first: firstOf(members),
    leader: chosen >= 0 && holds(members, chosen) ? chosen : leaderOf(entries, members),
    start,
    end,
    at: Math.round(view.window.start + wanted.x * msPerPixel),
    row: -1,
    width: Math.floor(width),
    // Rounded by itself it may be a pixel more than the width.
    offset: Math.min(Math.floor(width), Math.max(0, Math.round(wanted.x - left))),
    pinned: pinnedAt(left, width),
    cut: wanted.whole > width,
  };
}
