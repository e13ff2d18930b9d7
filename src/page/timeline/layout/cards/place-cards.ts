import { gap } from './card-size.ts';
import type { Placed, Wanted } from './rows.ts';
import { endOf, Rows } from './rows.ts';

/** A former place: its row, its width, and the distance from its left edge to its stem. */
export interface Place {
  row: number;
  width: number;
  offset: number;
}

export interface Board {
  /** Width of the view. */
  width: number;
  rows: number;
  /** The greatest number of cards. */
  most: number;
}

/**
 * Lists the left edges that a card may have: right of its stem, left of it, and where neither is inside the view,
 * across it. A card whose stem is out of view is on the side that does not reach into the view.
 */
function leftsOf({ x, width }: Wanted, view: number): number[] {
  if (x < 0) return [x - width];
  if (x > view) return [x];
  const lefts = [x, x - width].filter((left) => left >= 0 && left + width <= view);
  return lefts.length > 0 ? lefts : [Math.max(0, Math.min(x, view - width))];
}

/**
 * Finds a free place in the lowest row, counted from `from`, on the right of the stem before the left; the row `first`
 * is tried before all others.
 */
export function findPlace(
  rows: Rows,
  wanted: Wanted,
  view: Board,
  { first, from = 0 }: { first?: number | undefined; from?: number } = {},
): Placed | null {
  const order = Array.from({ length: Math.max(0, view.rows - from) }, (_, row) => from + row);
  if (first !== undefined && first < view.rows) order.unshift(first);
  const lefts = leftsOf(wanted, view.width);
  for (const row of order) {
    for (const left of lefts) {
      const blockers = rows.blockers(row, left, left + wanted.width);
      if (blockers?.length === 0) return { wanted, row, left, width: wanted.width };
    }
  }
  return null;
}

/** Places a card where exactly one other card is in its way that finds another place. */
function swapIn(rows: Rows, wanted: Wanted, view: Board, fixed: ReadonlySet<Wanted>): boolean {
  for (let row = 0; row < view.rows; row++) {
    for (const left of leftsOf(wanted, view.width)) {
      const [blocker, ...others] = rows.blockers(row, left, left + wanted.width) ?? [];
      if (!blocker || others.length > 0 || fixed.has(blocker.wanted)) continue;
      rows.remove(blocker);
      const card = { wanted, row, left, width: wanted.width };
      rows.add(card);
      const moved = findPlace(rows, blocker.wanted, view);
      if (moved) {
        rows.add(moved);
        return true;
      }
      rows.remove(card);
      rows.add(blocker);
    }
  }
  return false;
}

/** Places a card at the cost of those in its way, in the row, counted from `from`, where they are fewest. */
export function forceIn(rows: Rows, wanted: Wanted, view: Board, from = 0): void {
  const [left = 0] = leftsOf(wanted, view.width);
  const choices = Array.from({ length: Math.max(0, view.rows - from) }, (_, at) => ({
    row: from + at,
    blockers: rows.blockers(from + at, left, left + wanted.width) ?? [],
  }));
  const [best] = choices.toSorted((a, b) => a.blockers.length - b.blockers.length);
  if (!best) return;
  for (const blocker of best.blockers) rows.remove(blocker);
  rows.add({ wanted, row: best.row, left, width: wanted.width });
}

/** Places a card that may be cut in the row with the most room beside its stem. */
function squeezeIn(rows: Rows, wanted: Wanted, view: Board): Placed | null {
  if (!isInView(wanted, view)) return null;
  let best: Placed | null = null;
  for (let row = 0; row < view.rows; row++) {
    const room = rows.roomAround(row, wanted.x);
    if (!room) continue;
    const right = Math.min(room.right, view.width) - wanted.x;
    const left = wanted.x - Math.max(room.left, 0);
    const width = Math.min(wanted.width, Math.max(left, right));
    if (width < wanted.least || (best && best.width >= width)) continue;
    best = { wanted, row, left: right >= left ? wanted.x : wanted.x - width, width };
  }
  return best;
}

/** Widens the cards with a cut label as far as their rows have room, away from their stems. */
export function widen(rows: Rows, view: Board): void {
  for (const card of rows.placed) {
    const more = card.wanted.whole - card.width;
    if (more <= 0) continue;
    const toLeft = card.left < card.wanted.x;
    const [from, to] = toLeft ? [card.left - more, card.left] : [card.left + card.width, card.left + card.wanted.whole];
    const others = (rows.blockers(card.row, from, to) ?? []).filter((other) => other !== card);
    const inView = isInView(card.wanted, view);
    if (toLeft) {
      const edge = Math.max(from, inView ? Math.min(0, card.left) : -Infinity, ...others.map(endOf));
      card.width += card.left - edge;
      card.left = edge;
    } else {
      const right = card.left + card.width;
      const edge = Math.min(
        to,
        inView ? Math.max(view.width, right) : Infinity,
        ...others.map(({ left }) => left - gap),
      );
      card.width += Math.max(0, edge - right);
    }
  }
}

/** Where a card that stays in view was, narrowed to the width that it needs now. */
function formerOf(wanted: Wanted, { row, width, offset }: Place): Placed {
  const now = Math.min(width, wanted.width);
  return { wanted, row, left: wanted.x - (offset === width ? now : offset), width: now };
}

/**
 * Places the cards that keep their places, and returns the others. At rest, a card that an edge of the view cuts turns
 * to the other side of its stem if its row is free there.
 */
function keepPlaces(
  rows: Rows,
  wanted: readonly Wanted[],
  view: Board,
  formerPlace: (key: string) => Place | undefined,
  atRest: boolean,
): Wanted[] {
  const former = wanted.flatMap((each) => {
    const place = formerPlace(each.key);
    return place ? [formerOf(each, place)] : [];
  });
  const isCut = ({ wanted: each, left, width }: Placed) =>
    atRest && isInView(each, view) && (left < 0 || left + width > view.width);
  for (const card of former.filter((each) => !isCut(each)))
    if (rows.isFree(card) && rows.count < view.most) rows.add(card);
  for (const card of former.filter(isCut)) {
    const turned = leftsOf(card.wanted, view.width).map((left) => ({ ...card, left, width: card.wanted.width }));
    const place = [...turned, card].find((each) => rows.isFree(each));
    if (place && rows.count < view.most) rows.add(place);
  }
  const kept = new Set(rows.placed.map((card) => card.wanted));
  return wanted.filter((each) => !kept.has(each));
}

/** Moves cards with a cut label to a row that has room for the whole label, if there is one. */
export function moveCut(rows: Rows, view: Board, mayMove: (card: Placed) => boolean): void {
  for (const card of rows.placed) {
    const { wanted } = card;
    if (wanted.whole <= card.width || !mayMove(card)) continue;
    rows.remove(card);
    const place = findPlace(rows, { ...wanted, width: wanted.whole }, view);
    rows.add(place ? { ...place, wanted } : card);
  }
}

export type Order = (a: Wanted, b: Wanted) => number;

/** Orders in which cards of the same importance may be placed. */
export const orders: readonly Order[] = [(a, b) => a.x - b.x, (a, b) => b.x - a.x];

export function isInView({ x }: Wanted, { width }: Board): boolean {
  return x >= 0 && x <= width;
}

/**
 * Places cards in rows, from the axis upwards: those in view before the others, then by importance. A card tries the
 * row of its former place first. With `kept`, the former places are of the same scale: they are taken before all
 * others, so that nothing moves while the view pans. A card that finds no room takes the place of another one that
 * finds a new place, or is cut. A card of infinite importance is placed in any case, if it is in view.
 */
export function placeCards(
  wanted: readonly Wanted[],
  view: Board,
  order: Order,
  formerPlace: (key: string) => Place | undefined,
  kept: 'none' | 'moving' | 'atRest',
): Rows {
  const rows = new Rows(view.rows);
  const seen = (each: Wanted) => Number(isInView(each, view));
  const ordered = wanted.toSorted(
    (a, b) => seen(b) - seen(a) || (a.importance === b.importance ? order(a, b) : b.importance - a.importance),
  );
  let waiting = kept === 'none' ? ordered : keepPlaces(rows, ordered, view, formerPlace, kept === 'atRest');
  const fixed = new Set(rows.placed.map((card) => card.wanted));
  for (const each of wanted) if (each.importance === Infinity) fixed.add(each);
  const attempts: ((each: Wanted) => boolean)[] = [
    (each) => rows.add(findPlace(rows, each, view, { first: formerPlace(each.key)?.row })),
    (each) => isInView(each, view) && swapIn(rows, each, view, fixed),
    (each) => rows.add(squeezeIn(rows, each, view)),
  ];
  for (const attempt of attempts) waiting = waiting.filter((each) => rows.count >= view.most || !attempt(each));
  for (const each of waiting) if (each.importance === Infinity && isInView(each, view)) forceIn(rows, each, view);
  return rows;
}
