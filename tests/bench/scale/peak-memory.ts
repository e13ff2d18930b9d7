import { join } from 'node:path';
import type { Measurement } from '../measurement.ts';
import { compare } from '../measurement.ts';
import { runCost } from './run-cost.ts';
import { withScratch, writeLines } from './scratch.ts';
import { seededNews } from './seeded-news.ts';

/** The peak memory of `bundle` for so many texts, against the megabytes that it may take. */
function peakMemory(name: string, count: number, bytes: number, most: number): Promise<Measurement> {
  return withScratch(async (folder) => {
    const file = join(folder, 'news.jsonl');
    await writeLines(file, seededNews(count, bytes));
    const { megabytes } = await runCost([file, '--no-cache', '--out', join(folder, 'out')]);
    return compare(name, 1, 'MB', { ours: [megabytes], theirs: [most] });
  });
}

export function memoryOfLong(): Promise<Measurement> {
  return peakMemory('memory-14000-of-9-kB', 14_000, 9000, 700);
}

export function memoryOfMany(): Promise<Measurement> {
  return peakMemory('memory-100000-of-1.4-kB', 100_000, 1400, 900);
}
