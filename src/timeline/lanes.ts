/** Lanes [from, to), counted from 0. */
export interface LaneRange {
  from: number;
  to: number;
}

/** Which horizontal stretches of which lanes are taken; lengths in any one unit. */
export class LaneTable {
  readonly #lanes: { from: number; to: number }[][];

  constructor(count: number) {
    this.#lanes = Array.from({ length: count }, () => []);
  }

  /** Takes [from, to) in the preferred lane if it is free there, else in the lowest free one; -1 if none is. */
  place(from: number, to: number, allowed: LaneRange, preferred?: number): number {
    if (preferred !== undefined && this.#take(preferred, from, to)) return preferred;
    for (let lane = allowed.from; lane < Math.min(allowed.to, this.#lanes.length); lane++) {
      if (this.#take(lane, from, to)) return lane;
    }
    return -1;
  }

  /** Number of lanes up to the highest that has anything in it. */
  get used(): number {
    return this.#lanes.findLastIndex((taken) => taken.length > 0) + 1;
  }

  #take(lane: number, from: number, to: number): boolean {
    const taken = this.#lanes[lane];
    if (!taken || taken.some((other) => other.from < to && from < other.to)) return false;
    taken.push({ from, to });
    return true;
  }
}
