const blockLength = 64;

/** Index of the maximum of [from, to), the first of equals, by a linear scan. */
function walk(values: Float64Array, from: number, to: number): number {
  let best = from;
  let most = values[from] ?? 0;
  for (let at = from + 1; at < to; at++) {
    const value = values[at] ?? 0;
    if (value > most) [best, most] = [at, value];
  }
  return best;
}

/**
 * Answers range maximum queries without a scan of the range: a sparse table over the maxima of blocks of 64 (Bender and
 * Farach-Colton, "The LCA problem revisited", 2000). Building is linear in the number of values.
 */
export class RangeMaximum {
  readonly #values: Float64Array;
  /** `#best[k][b]` is the index of the maximum of the blocks b to b + 2^k - 1. */
  readonly #best: Uint32Array[];

  constructor(values: Float64Array) {
    this.#values = values;
    const blocks = Math.ceil(values.length / blockLength);
    let row = new Uint32Array(blocks);
    for (let block = 0; block < blocks; block++)
      row[block] = walk(values, block * blockLength, Math.min(values.length, (block + 1) * blockLength));
    this.#best = [row];
    for (let run = 1; run * 2 <= blocks; run *= 2) {
      const shorter = row;
      row = new Uint32Array(blocks - run * 2 + 1);
      for (let block = 0; block < row.length; block++)
        row[block] = this.#better(shorter[block] ?? 0, shorter[block + run] ?? 0);
      this.#best.push(row);
    }
  }

  /** Index of the maximum of [from, to), the first of equals; `from` must be less than `to`. */
  at(from: number, to: number): number {
    const [first, last] = [Math.ceil(from / blockLength), Math.floor(to / blockLength)];
    if (first >= last) return walk(this.#values, from, to);
    const power = 31 - Math.clz32(last - first);
    const row = this.#best[power];
    let best = this.#better(row?.[first] ?? 0, row?.[last - 2 ** power] ?? 0);
    const [head, tail] = [first * blockLength, last * blockLength];
    if (from < head) best = this.#better(walk(this.#values, from, head), best);
    if (tail < to) best = this.#better(best, walk(this.#values, tail, to));
    return best;
  }

  /** Index of the greater of two values, of equals the first given. */
  #better(first: number, other: number): number {
    return (this.#values[other] ?? 0) > (this.#values[first] ?? 0) ? other : first;
  }
}
