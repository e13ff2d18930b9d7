import type { TimeWindow } from '../entries/entries.ts';
import { countOf } from '../entries/entry-ranges.ts';
import { intervalIndexesOf } from '../entries/interval-indexes.ts';
import { overlapping } from './candidates.ts';
import type { Card, CardSource, CardView } from './card.ts';
import { scaleOf } from './card.ts';
import type { CardSize } from './card-size.ts';
import { pitchOf, rowsIn, sizesFor } from './card-size.ts';
import { candidatesOf, entryCard, wantedCards } from './entry-cards.ts';
import { addGroups, groupCard, groupPlaces } from './group-cards.ts';
import { groupsIn, wholeColumns } from './group-row.ts';
import type { Place } from './place-cards.ts';
import { placeCards, widen } from './place-cards.ts';
import { Rows } from './rows.ts';

export interface CardLayout {
  size: CardSize;
  cards: Card[];
  /** The interval within which the view may move at the same zoom without a new layout. */
  safe: TimeWindow;
  /** The height above the axis that the cards in view take, in pixels; Infinity if some found no place. */
  needs: number;
}

/** A former layout that the new one continues. */
export interface FormerCards {
  size: CardSize;
  place: (key: string) => Place | undefined;
  /** Whether it has the same entries at the same scale, so that its cards keep their places. */
  sameScale: boolean;
  /** Whether a gesture has ended, so that the size may change. */
  atRest: boolean;
}

/** The share of the cards and groups that groups may have. */
const groupShare = 0.35;

/** Lays out cards of one size. */
function layInSize(source: CardSource, view: CardView, former: FormerCards | null, size: CardSize) {
  const { entries, positions } = source;
  const scale = scaleOf(view);
  const { zone, gapMs } = scale;
  const indexes = intervalIndexesOf(entries, positions);
  const wanted = wantedCards(source, candidatesOf(source, indexes, scale), scale, size);
  // Small cards have a row of groups below them; larger ones share their lowest row with the groups.
  const height = view.height - (size === 'S' ? view.marks + pitchOf('S') : 0);
  const most = Math.floor(view.most * (1 - groupShare));
  const board = { width: view.width, rows: rowsIn(height, size), most };
  const sameSize = former?.size === size;
  const kept = !former?.sameScale || !sameSize ? 'none' : former.atRest ? 'atRest' : 'moving';
  const rows = placeCards([...wanted.keys()], board, (key) => (sameSize ? former.place(key) : undefined), kept);
  const columns = wholeColumns(zone, gapMs);
  const placesOfOthers = () => {
    const carded = rows.placed.map((card) => wanted.get(card.wanted) ?? -1);
    const groups = groupsIn(entries, indexes, { columns, seen: zone, window: view.window, gapMs }, carded);
    return groupPlaces(source, groups, scale);
  };
  const lowest = size === 'S' ? new Rows(1) : rows;
  const groups = addGroups(lowest, board, placesOfOthers);
  for (const each of new Set([rows, lowest])) widen(each, board);
  const inView = ({ left, width }: { left: number; width: number }) => left + width > 0 && left < view.width;
  const seen = rows.placed.filter(inView);
  const complete = ![...groups.keys()].some(inView);
  const used = seen.reduce((highest, { row }) => Math.max(highest, row + 1), 1);
  return {
    cards: [...new Set([...rows.placed, ...lowest.placed])].map((placed) => {
      const group = groups.get(placed);
      return group
        ? groupCard(source, placed, group, scale)
        : entryCard(source, indexes, placed, wanted.get(placed.wanted) ?? 0, scale);
    }),
    complete,
    safe: zone,
    needs: complete ? view.height - height + used * pitchOf(size) : Infinity,
  };
}

/**
 * Lays out cards so that each entry in and around the view is in exactly one: its own, or that of a group above the
 * axis. The size is the largest for which there is room. The cost depends on the numbers of cards and candidates, not on
 * the number of entries, except for the indexes that are built once for each source.
 */
export function layoutCards(source: CardSource, view: CardView, former: FormerCards | null): CardLayout {
  const count = countOf(overlapping(intervalIndexesOf(source.entries, source.positions), view.window));
  const chosen = view.size ? [view.size] : sizesFor(count, view);
  const [first = 'S', second] = former && !former.atRest ? [former.size] : chosen;
  const layout = layInSize(source, view, former, first);
  if (first !== 'L' || layout.complete || !second) return { size: first, ...layout };
  return { size: second, ...layInSize(source, view, former, second) };
}
