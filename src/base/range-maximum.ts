const blockLength = 64;

/** Where the greatest of [from, to) stands, the first of equals. */
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
 * Finds the greatest of any stretch of a row of values without a walk through it: the best of each block of 64 is known,
 * and the best of runs of 1, 2, 4, 8... blocks (a sparse table: Bender and Farach-Colton, "The LCA problem revisited",
 * 2000). Built once in the length of the row.
 */
export class RangeMaximum {
  readonly #values: Float64Array;
  /** `#best[k][b]` is where the greatest of the blocks b to b + 2^k - 1 stands. */
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

  /** Where the greatest value of [from, to) stands, the first of equals; `from` is less than `to`. */
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

  /** The greater of two values by where they stand; of equals the first that is given. */
  #better(first: number, other: number): number {
    return (this.#values[other] ?? 0) > (this.#values[first] ?? 0) ? other : first;
  }
}
