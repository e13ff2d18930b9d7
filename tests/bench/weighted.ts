/** Picks of indexes by weight: takes a chance from 0 up to 1. */
export function weighted(weights: readonly number[]): (chance: number) => number {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => (sum += weight));
  return (chance) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? sum) <= chance * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
