/**
 * Selects the numbers of the `most` highest counts, the highest first, of equals the lowest number first. `among`
 * limits the choice to these numbers, ascending; null takes all. Linear: at most twice `most` numbers are ever sorted.
 */
export function topNames(counts: Uint32Array, most: number, among: Uint32Array | null): number[] {
  const best: number[] = [];
  /** The count that a number must exceed, since equals with a higher number rank lower. */
  let least = -1;
  const cut = () => {
    best.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    if (best.length < most) return;
    best.length = most;
    least = counts[best.at(-1) ?? 0] ?? 0;
  };
  const size = most > 0 ? (among ?? counts).length : 0;
  for (let at = 0; at < size; at++) {
    const name = among ? (among[at] ?? 0) : at;
    if ((counts[name] ?? 0) <= least) continue;
    best.push(name);
    if (best.length === 2 * most) cut();
  }
  cut();
  return best;
}
