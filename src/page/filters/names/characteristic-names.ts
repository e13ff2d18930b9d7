/** Quantile of the chi-squared distribution at one degree of freedom: a chance of one in a hundred. */
const significant = 6.63;
/** A name in one result characterises that result, and not the results. */
const fewest = 2;

function sum(counts: Uint32Array): number {
  return counts.reduce((all, count) => all + count, 0);
}

function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * Finds the names that are characteristic of the results: those with a significantly greater share of the mentions in
 * the results than in the rest of the collection, the most significant first, of equals the lowest number; at most
 * `most`. `counts` and `totals` are by number of the name, in the results and in the whole collection. The score is the
 * log-likelihood ratio of T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
 * Linguistics 19 (1993), which holds for rare names too, unlike a plain quotient of the shares.
 */
export function characteristicNames(counts: Uint32Array, totals: Uint32Array, most: number): number[] {
  const [here, everywhere] = [sum(counts), sum(totals)];
  const elsewhere = everywhere - here;
  if (here === 0 || elsewhere <= 0) return [];
  const share = here / everywhere;
  const scored: { name: number; score: number }[] = [];
  for (let name = 0; name < counts.length; name++) {
    const count = counts[name] ?? 0;
    if (count < fewest) continue;
    const total = totals[name] ?? 0;
    const expected = total * share;
    if (count <= expected) continue;
    const others = everywhere - total;
    const score =
      2 *
      (surprise(count, expected) +
        surprise(total - count, total - expected) +
        surprise(here - count, others * share) +
        surprise(elsewhere - total + count, others * (1 - share)));
    if (score > significant) scored.push({ name, score });
  }
  return scored
    .toSorted((a, b) => b.score - a.score || a.name - b.name)
    .slice(0, most)
    .map(({ name }) => name);
}
