declare module 'minhash' {
  /** A MinHash signature (Broder 1997) of a set of strings. Deterministic for the same seed. */
  class Minhash {
    constructor(options?: { numPerm?: number; seed?: number });
    update(element: string): void;
  }

  /** Finds signatures that share a band, i.e. sets that are probably alike (locality-sensitive hashing). */
  class LshIndex {
    constructor(options?: { bandSize?: number });
    /** Keys of the inserted signatures, by band. */
    index: Record<string, string[]>;
    getHashbands(signature: Minhash): string[];
    insert(key: string, signature: Minhash): void;
    /** Throws for a signature with a band that `index` does not have. */
    query(signature: Minhash): string[];
  }

  const minhash: { Minhash: typeof Minhash; LshIndex: typeof LshIndex };
  export default minhash;
}
