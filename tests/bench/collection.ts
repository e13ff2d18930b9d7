import { wordOf } from './vocabulary.ts';
import { weighted } from './weighted.ts';
import { wordWriter } from './word-writer.ts';

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

/**
 * Picks days, and numbers of what is told of on them. Half of the articles are spread over four years, half come in
 * bursts of some days, as the news does, each burst a story of its own; others are of one of the themes of the month.
 * Besides, all are of one of those of the season.
 */
function dayPicker(random: () => number): () => { day: number; stories: number[] } {
  const bursts = Array.from({ length: 12 }, () => Math.floor(random() * days));
  const theme = (day: number, length: number, many: number): number =>
    bursts.length + length * days + Math.floor(day / length) * many + Math.floor(random() * many);
  return () => {
    const story = random() < 0.5 ? null : Math.floor(random() * bursts.length);
    const since = Math.floor(-Math.log(1 - random()) * 4);
    const day = story === null ? Math.floor(random() * days) : (bursts[story] ?? 0) + since;
    return { day, stories: [story ?? theme(day, 30, 4), theme(day, 90, 2)] };
  };
}

/** A collection of so many articles of so many words in time order, always the same for the same numbers. */
export function makeCollection(count: number, length = 120): BenchArticle[] {
  const random = seededRandom(1);
  // Names are spread as words are (Zipf, 1949).
  const weights = Array.from({ length: Math.max(20, Math.floor(count / 5)) }, (_, rank) => 1 / (rank + 1));
  const pickPerson = weighted(weights);
  const write = wordWriter(seededRandom(2));
  const pickDay = dayPicker(random);
  const articles = Array.from({ length: count }, () => {
    const inHeadline = 6 + Math.floor(random() * 6);
    const { day, stories } = pickDay();
    const words = write(inHeadline + length, stories);
    return {
      day: firstDay + day * dayMs,
      headline: words.slice(0, inHeadline).map(wordOf).join(' '),
      persons: [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pickPerson(random())))],
      words: words.slice(inHeadline),
    };
  });
  return articles.toSorted((a, b) => a.day - b.day);
}

/**
 * The most frequent person whom at most a tenth of the articles name, by number. What is known of vis-timeline's cost is
 * of such a filter: from 1,000 to 100 items, and back.
 */
export function personOfTenth(articles: readonly BenchArticle[]): number {
  const counts = new Map<number, number>();
  for (const { persons } of articles) for (const person of persons) counts.set(person, (counts.get(person) ?? 0) + 1);
  const fitting = [...counts].filter(([, count]) => count <= articles.length / 10);
  const [found] = fitting.toSorted(([, one], [, other]) => other - one);
  if (!found) throw new Error('Every person is in more than a tenth of the articles.');
  return found[0];
}
