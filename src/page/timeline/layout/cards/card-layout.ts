import type { TimeWindow } from '../../entries/entries.ts';
import { countOf } from '../../entries/entry-ranges.ts';
import { intervalIndexesOf } from '../../entries/interval-indexes.ts';
import { overlapping } from './candidates.ts';
import type { Card, CardSource, CardView } from './card.ts';
import { scaleOf } from './card.ts';
import type { CardSize } from './card-size.ts';
import { pitchOf, rowsIn, sizesFor } from './card-size.ts';
import { candidatesOf, entryCard, wantedCards } from './entry-cards.ts';
import { addGroups, groupCard, groupPlaces } from './group-cards.ts';
import type { Group } from './group-row.ts';
import { groupsIn, wholeColumns } from './group-row.ts';
import type { Order, Place } from './place-cards.ts';
import { isInView, moveCut, orders, placeCards, widen } from './place-cards.ts';
import type { Placed } from './rows.ts';
import { Rows } from './rows.ts';

export interface CardLayout {
  size: CardSize;
  cards: Card[];
  /** The interval within which the view may move at the same zoom without a new layout. */
  safe: TimeWindow;
}

/** A former layout that the new one continues. */
export interface FormerCards {
  size: CardSize;
  place: (key: string) => Place | undefined;
  /** True if it has the same entries at the same scale, so that its cards keep their places. */
  sameScale: boolean;
  /** True if a gesture has ended, so that the size may change. */
  atRest: boolean;
}

/** The share of the cards and groups that groups may have. */
const groupShare = 0.35;

interface Arrangement {
  /** The rows of the entries; they may share the lowest with groups. */
  rows: Rows;
  /** The row of the groups. */
  lowest: Rows;
  groups: Map<Placed, Group>;
}

/** Lays out cards of one size. */
function layInSize(source: CardSource, view: CardView, former: FormerCards | null, size: CardSize) {
  const { entries, positions } = source;
  const scale = scaleOf(view);
  const { zone, gapMs } = scale;
  const indexes = intervalIndexesOf(entries, positions);
  const wanted = wantedCards(source, candidatesOf(source, indexes, scale), scale, size);
  const byKey = new Map([...wanted.keys()].map((each) => [each.key, each]));
  // Small cards have a row of groups below them; larger ones share their lowest row with the groups.
  const height = view.height - (size === 'S' ? view.marks + pitchOf('S') : 0);
  const board = { width: view.width, rows: rowsIn(height, size), most: Math.floor(view.most * (1 - groupShare)) };
  const columns = wholeColumns(zone, gapMs);
  const sameSize = former?.size === size;
  const kept = !former?.sameScale || !sameSize ? 'none' : former.atRest ? 'atRest' : 'moving';
  const arranged = (order: Order): Arrangement => {
    const rows = placeCards(
      [...wanted.keys()],
      board,
      order,
      (key) => (sameSize ? former.place(key) : undefined),
      kept,
    );
    const lowest = size === 'S' ? new Rows(1) : rows;
    const placesOfOthers = () => {
      const carded = rows.placed.map((card) => wanted.get(card.wanted) ?? -1);
      const groups = groupsIn(entries, indexes, { columns, seen: zone, window: view.window, gapMs }, carded);
      return groupPlaces(source, groups, scale);
    };
    const groups = addGroups(lowest, board, placesOfOthers, (key) => (lowest === rows ? byKey.get(key) : undefined));
    return { rows, lowest, groups };
  };
  const uncut = ({ rows }: Arrangement) =>
    rows.placed.filter(
      (card) => isInView(card.wanted, board) && wanted.has(card.wanted) && card.width >= card.wanted.width,
    ).length;
  const { rows, lowest, groups } = (kept === 'none' && size !== 'S' ? orders : orders.slice(0, 1))
    .map(arranged)
    .reduce((best, each) => (uncut(each) > uncut(best) ? each : best));
  for (const each of new Set([rows, lowest])) widen(each, board);
  if (kept === 'none') moveCut(rows, board, (card) => wanted.has(card.wanted));
  const inView = ({ left, width }: Placed) => left + width > 0 && left < view.width;
  return {
    cards: [...new Set([...rows.placed, ...lowest.placed])].map((placed) => {
      const group = groups.get(placed);
      return group
        ? groupCard(source, placed, group, scale)
        : entryCard(source, indexes, placed, wanted.get(placed.wanted) ?? 0, scale);
    }),
    /** True if every entry in view has a card of its own. */
    complete: ![...groups.keys()].some(inView),
    safe: zone,
    /** Number of rows with a card in view. */
    rows: rows.placed.filter(inView).reduce((highest, { row }) => Math.max(highest, row + 1), 0),
  };
}

function countIn({ entries, positions }: CardSource, { window }: CardView): number {
  return countOf(overlapping(intervalIndexesOf(entries, positions), window));
}

/**
 * Lays out cards so that each entry in and around the view is in exactly one: its own, or that of a group above the
 * axis. The size is the largest for which there is room. The cost depends on the numbers of cards and candidates, not
 * on the number of entries, except for the indexes that are built once for each source.
 */
export function layoutCards(source: CardSource, view: CardView, former: FormerCards | null): CardLayout {
  const chosen = view.size ? [view.size] : sizesFor(countIn(source, view), view);
  const [first = 'S', second] = former && !former.atRest ? [former.size] : chosen;
  const layout = layInSize(source, view, former, first);
  if (first !== 'L' || layout.complete || !second) return { size: first, ...layout };
  return { size: second, ...layInSize(source, view, former, second) };
}

/** The least number of rows of large and middle cards: with fewer, the next smaller size would be chosen. */
const leastRows = 2;

/**
 * Computes the height above the axis at which every entry in view has a card as large as can be, in pixels, at most
 * `mostHeight`.
 */
export function neededHeight(source: CardSource, view: CardView, mostHeight: number): number {
  const [size = 'S'] = sizesFor(countIn(source, view), { ...view, height: mostHeight });
  if (size === 'S') return mostHeight;
  const { complete, rows } = layInSize(source, { ...view, height: mostHeight }, null, size);
  return complete ? Math.min(mostHeight, Math.max(leastRows, rows) * pitchOf(size)) : mostHeight;
}
