/** An article as the benchmarks need it; people and words by number, the most frequent first. */
export interface BenchArticle {
  /** Milliseconds in UTC of the day it was published. */
  day: number;
  headline: string;
  persons: number[];
  words: number[];
}

const dayMs = 86_400_000;
const firstDay = Date.UTC(2019, 0, 1);
const days = 1500;

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, by Tommy Ettinger. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks of 0 to `count` - 1, rank r with a weight of 1 / (r + 1): how names and words are spread in news (Zipf, 1949). */
function zipf(count: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? sum) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const syllables = [
  'ka',
  'lo',
  'min',
  'ter',
  'su',
  'ra',
  'ven',
  'do',
  'pel',
  'ish',
  'an',
  'gor',
  'tu',
  'bel',
  'ne',
  'fas',
];

/** An invented word for a number; frequent ones are short. */
export function wordOf(rank: number): string {
  let [rest, word] = [rank, ''];
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word;
}

/** Half of the articles are spread over four years, half come in bursts of some days, as the news does. */
function dayPicker(random: () => number): () => number {
  const bursts = Array.from({ length: 12 }, () => Math.floor(random() * days));
  return () => {
    const anyDay = Math.floor(random() * days);
    if (random() < 0.5) return anyDay;
    const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
    return burst + Math.floor(-Math.log(1 - random()) * 4);
  };
}

/** A collection of so many articles of so many words in time order, always the same for the same numbers. */
export function makeCollection(count: number, length = 120): BenchArticle[] {
  const random = seededRandom(1);
  const person = zipf(Math.max(20, Math.floor(count / 5)), random);
  const word = zipf(20_000, random);
  const pickDay = dayPicker(random);
  const articles = Array.from({ length: count }, () => ({
    day: firstDay + pickDay() * dayMs,
    headline: Array.from({ length: 6 + Math.floor(random() * 6) }, () => wordOf(word())).join(' '),
    persons: [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, person))],
    words: Array.from({ length }, word),
  }));
  return articles.toSorted((a, b) => a.day - b.day);
}
