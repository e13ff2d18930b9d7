/** Compares by code units, which gives the same order on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The entry with the highest count, the first in code unit order among equals; undefined if there is none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [text, count] of counts) {
    const lead = best === undefined ? 1 : count - (counts.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && best !== undefined && compareText(text, best) < 0)) best = text;
  }
  return best;
}
