import { join } from 'node:path';
import { runBatch } from '../../../src/cli/input/workers/run-batch.ts';
import { lineTasks } from '../../../src/input/tasks.ts';
import type { Task } from '../../../src/input/tasks.ts';
import { disk } from '../../../src/cli/input/disk.ts';
import { Spill } from '../../../src/cli/store/spill.ts';
import { RecordStore } from '../../../src/input/record-store.ts';
import { writeBundle } from '../../../src/cli/write/write-bundle.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import type { Measurement } from '../measurement.ts';
import { compare } from '../measurement.ts';
import { seededNews } from './seeded-news.ts';
import { withScratch } from './scratch.ts';

const [count, bytes, batch] = [2000, 9000, 28];

async function* inBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(line);
}

async function tasksOf(): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const task of lineTasks('news.jsonl', inBytes(seededNews(count, bytes)), disk.reasonFor)) tasks.push(task);
  return tasks;
}

/** Seconds of the processor since an earlier reading. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The reduction of 2,000 texts of 9 kB and the writing of their bundle, against their extraction, in one process. */
export function reduceAgainstExtract(): Promise<Measurement> {
  return withScratch(async (folder) => {
    const tasks = await tasksOf();
    const store = new RecordStore(new Spill(folder));
    const records = [];
    const begun = process.cpuUsage();
    for (let from = 0; from < tasks.length; from += batch)
      for (const outcome of await runBatch({ work: 'extract', tasks: tasks.slice(from, from + batch) }))
        if ('line' in outcome) records.push(store.add(outcome.line));
    const extracted = secondsSince(begun);
    const before = process.cpuUsage();
    await writeBundle(join(folder, 'out'), reduceCollection({ title: 'News', records, skipped: [] }));
    const reduced = secondsSince(before);
    store.close();
    return compare('reduce-against-extract', 0.35, 's', { ours: [reduced], theirs: [extracted] });
  });
}
