import { gap } from './card-size.ts';

/** A card to be placed. Positions and widths are in pixels; 0 is the left edge of the view. */
export interface Wanted {
  key: string;
  importance: number;
  /** Position of its stem. */
  x: number;
  /** The width that it should have, and the least to which it may be cut. */
  width: number;
  least: number;
  /** The width that shows the whole label, to which it grows where its row has room. */
  whole: number;
}

export interface Placed {
  wanted: Wanted;
  /** Row, counted from the axis. */
  row: number;
  left: number;
  width: number;
}

/** Greatest error of a former place, in pixels: its width and its offset are rounded. */
const rounding = 2;

export const endOf = ({ left, width }: Placed) => left + width + gap;

/** The cards of each row, at most a dozen or so in each. */
export class Rows {
  readonly #rows: Placed[][];
  #count = 0;

  constructor(count: number) {
    this.#rows = Array.from({ length: count }, () => []);
  }

  get placed(): Placed[] {
    return this.#rows.flat();
  }

  /** The cards of a row that overlap an interval; null if there is no such row. */
  blockers(row: number, left: number, right: number): Placed[] | null {
    return this.#rows[row]?.filter((other) => other.left < right + gap && endOf(other) > left) ?? null;
  }

  get count(): number {
    return this.#count;
  }

  /** Checks whether a former place is free, which was rounded to whole pixels. */
  isFree({ row, left, width }: Placed): boolean {
    return this.blockers(row, left + rounding, left + width - rounding)?.length === 0;
  }

  /** Adds a card if there is one, and returns whether there is. */
  add(card: Placed | null): boolean {
    if (!card) return false;
    this.#rows[card.row]?.push(card);
    this.#count++;
    return true;
  }

  remove(card: Placed): void {
    const row = this.#rows[card.row];
    row?.splice(row.indexOf(card), 1);
    this.#count--;
  }

  /** The free interval of a row around a position; null if a card is there. */
  roomAround(row: number, x: number): { left: number; right: number } | null {
    let [left, right] = [-Infinity, Infinity];
    for (const other of this.#rows[row] ?? []) {
      if (other.left - gap < x && endOf(other) > x) return null;
      if (other.left > x) right = Math.min(right, other.left - gap);
      else left = Math.max(left, endOf(other));
    }
    return { left, right };
  }
}
