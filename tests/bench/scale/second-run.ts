import { join } from 'node:path';
import type { Measurement } from '../measurement.ts';
import { compare } from '../measurement.ts';
import { runCost } from './run-cost.ts';
import { withScratch, writeLines } from './scratch.ts';
import { seededNews } from './seeded-news.ts';

/** The second `bundle` of an unchanged folder against the first, in seconds. */
export function secondRun(): Promise<Measurement> {
  return withScratch(async (folder) => {
    const file = join(folder, 'news.jsonl');
    await writeLines(file, seededNews(1000, 9000));
    process.env['XDG_CACHE_HOME'] = join(folder, 'caches');
    const args = [file, '--out', join(folder, 'out')];
    const first = await runCost(args);
    const second = await runCost(args);
    delete process.env['XDG_CACHE_HOME'];
    return compare('second-run', 0.4, 's', { ours: [second.seconds], theirs: [first.seconds] });
  });
}
