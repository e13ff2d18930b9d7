/** Computes the share of all elements of two sets that both have, from 0 to 1 (Jaccard 1912); 0 for two empty sets. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const element of small) if (large.has(element)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
