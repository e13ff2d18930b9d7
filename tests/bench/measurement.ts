/** What one benchmark found: `value` is ours, `baseline` what it is held against in the same run, both medians. */
export interface Measurement {
  name: string;
  ratio: number;
  /** The ratio must not be greater. */
  limit: number;
  value: number;
  baseline: number;
  unit: string;
  runs: number;
}

/** The middle value; of two middle ones their mean. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Puts the medians of two series of the same run side by side. */
export function compare(
  name: string,
  limit: number,
  unit: string,
  series: { ours: readonly number[]; theirs: readonly number[] },
): Measurement {
  const [value, baseline] = [median(series.ours), median(series.theirs)];
  return { name, ratio: value / baseline, limit, value, baseline, unit, runs: series.ours.length };
}

/** Measurements of the same unit as one: the mean of their medians on either side. */
export function average(name: string, limit: number, all: readonly Measurement[]): Measurement {
  const mean = (side: 'value' | 'baseline') => all.reduce((sum, one) => sum + one[side], 0) / all.length;
  const [value, baseline] = [mean('value'), mean('baseline')];
  const { unit = '', runs = 0 } = all[0] ?? {};
  return { name, ratio: value / baseline, limit, value, baseline, unit, runs };
}
