import { join } from 'node:path';
import { makeCollection } from '../collection.ts';
import type { Measurement } from '../measurement.ts';
import { compare } from '../measurement.ts';
import { recordsOf } from '../records.ts';
import { runCost } from './run-cost.ts';
import { withScratch, writeLines } from './scratch.ts';

const [few, many] = [2000, 20_000];

/** `bundle` of 20,000 records against 2,000: milliseconds of all processors an article. */
export function bundleByCount(): Promise<Measurement> {
  return withScratch(async (folder) => {
    const costOf = async (count: number): Promise<number> => {
      const file = join(folder, `${count}.jsonl`);
      await writeLines(
        file,
        recordsOf(makeCollection(count)).map((record) => `${JSON.stringify(record)}\n`),
      );
      const { processors } = await runCost(['--records', file, '--out', join(folder, 'out')]);
      return (1000 * processors) / count;
    };
    const series = { ours: [await costOf(many)], theirs: [await costOf(few)] };
    return compare('bundle-20000-against-2000', 1.2, 'ms an article', series);
  });
}
