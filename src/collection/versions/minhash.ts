/**
 * Bins of a signature, and bins of a band. Two sets of resemblance r share a band with probability 1 - (1 - r^3)^42.
 */
const bins = 126;
const bandLength = 3;

/** Spreads the bits of a 32-bit number: the finalizer of MurmurHash3, by Austin Appleby. A bijection. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A 32-bit hash of a text: FNV-1a over its UTF-16 code units, its bits spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The bin of a hash, by its size: hashes of two bins always differ. */
function binOf(hash: number): number {
  return Math.floor((hash / 2 ** 32) * bins);
}

/**
 * The MinHash signature of a set by one permutation: the smallest hash of each of 126 bins (Li, Owen and Zhang, "One
 * Permutation Hashing", 2012). An empty bin takes the value of a bin that is chosen by a hash of its own number, the
 * same for every set (Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017). Each element
 * is hashed once, not once for each permutation. Throws a RangeError for an empty set.
 */
export function signatureOf(set: ReadonlySet<string>): Uint32Array {
  const smallest = new Map<number, number>();
  for (const element of set) {
    const hash = hashOf(element);
    const bin = binOf(hash);
    if (hash < (smallest.get(bin) ?? Infinity)) smallest.set(bin, hash);
  }
  if (smallest.size === 0) throw new RangeError('A set without elements has no signature.');
  return Uint32Array.from({ length: bins }, (_, bin) => {
    let value = smallest.get(bin);
    for (let attempt = 1; value === undefined; attempt++) value = smallest.get(binOf(mix(attempt * bins + bin)));
    return value;
  });
}

/**
 * Estimates from their signatures the share of all elements of two sets that both have, from 0 to 1 (Jaccard). The
 * standard error is about √(r (1 - r) / 126) for a resemblance of r, and greater for sets of fewer elements than that.
 */
export function estimateResemblance(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((equal, value, bin) => equal + Number(value === b[bin]), 0) / bins;
}

/**
 * Computes the locality-sensitive hashes of a signature, one for each band of three bins. Sets that share a hash are
 * candidates for a comparison (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 */
export function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: bins / bandLength }, (_, band) => {
    const values = signature.subarray(band * bandLength, (band + 1) * bandLength);
    return band * 2 ** 32 + values.reduce((hash, value) => mix(Math.imul(hash, 31) + value), 0);
  });
}
