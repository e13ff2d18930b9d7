/** A hash of a word by its first two letters, from 0 to 1023. */
export function letterHash(word: string): number {
  if (word === '') return 0;
  return ((word.charCodeAt(0) & 31) << 5) | (word.length > 1 ? word.charCodeAt(1) & 31 : 0);
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

  /** Whether a word of this hash may have been added; false only where none was. */
  mayHave(hash: number): boolean {
    return (((this.#rows[hash & 31] ?? 0) >> (hash >> 5)) & 1) === 1;
  }
}
