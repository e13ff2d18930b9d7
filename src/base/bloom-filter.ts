/** The FNV-1a hash of a word (Fowler, Noll, Vo 1991), folded to a number from 0 to 1023. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 10)) & 1023;
}

/**
 * A Bloom filter (Bloom 1970) of 1,024 bits with one hash function: a prefilter that says of most words, by a number
 * alone, that they are not in a set.
 */
export class BloomFilter {
  readonly #rows: number[] = [];

  constructor() {
    for (let row = 0; row < 32; row++) this.#rows.push(0);
  }

  /** Adds a word by its hash, from 0 to 1023. */
  add(hash: number): void {
    this.#rows[hash & 31] = (this.#rows[hash & 31] ?? 0) | (1 << (hash >> 5));
  }

  /** Checks whether a word of this hash may have been added; false only where none was. */
  mayHave(hash: number): boolean {
    return (((this.#rows[hash & 31] ?? 0) >> (hash >> 5)) & 1) === 1;
  }
}
