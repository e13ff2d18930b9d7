/** Where a word falls in a {@link Sieve}: by its first two letters. */
export function meshOf(word: string): number {
  if (word === '') return 0;
  return ((word.charCodeAt(0) & 31) << 5) | (word.length > 1 ? word.charCodeAt(1) & 31 : 0);
}

/** A first, cheap look for words among others: of most that are none of them it tells so by a number alone. */
export class Sieve {
  readonly #rows: number[] = [];

  constructor() {
    for (let row = 0; row < 32; row++) this.#rows.push(0);
  }

  /** Adds a word by its `meshOf`. */
  add(mesh: number): void {
    this.#rows[mesh & 31] = (this.#rows[mesh & 31] ?? 0) | (1 << (mesh >> 5));
  }

  /** False for the `meshOf` of no word that was added. */
  mayHave(mesh: number): boolean {
    return (((this.#rows[mesh & 31] ?? 0) >> (mesh >> 5)) & 1) === 1;
  }
}
