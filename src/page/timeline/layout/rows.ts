/** Rows [from, to), counted from 0. */
export interface RowRange {
  from: number;
  to: number;
}

/** Records the occupied intervals of each row, in any one unit of length. */
export class RowTable {
  readonly #rows: { from: number; to: number }[][];

  constructor(count: number) {
    this.#rows = Array.from({ length: count }, () => []);
  }

  /**
   * Occupies [from, to) in the preferred row if it is free there, otherwise in the lowest allowed row that is; returns
   * -1 if none is.
   */
  place(from: number, to: number, allowed: RowRange, preferred?: number): number {
    if (preferred !== undefined && this.#take(preferred, from, to)) return preferred;
    for (let row = allowed.from; row < Math.min(allowed.to, this.#rows.length); row++) {
      if (this.#take(row, from, to)) return row;
    }
    return -1;
  }

  #take(row: number, from: number, to: number): boolean {
    const taken = this.#rows[row];
    if (!taken || taken.some((other) => other.from < to && from < other.to)) return false;
    taken.push({ from, to });
    return true;
  }
}
