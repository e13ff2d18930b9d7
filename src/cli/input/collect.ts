import type { SignedRecord } from '../../collection/versions/text-signature.ts';
import type { RecordStore } from '../store/record-store.ts';
import { explainAll } from './explain-all.ts';
import type { Explained } from './explain-all.ts';
import { extractAll } from './extract-all.ts';
import type { Outcome } from './workers/extract-batch.ts';
import { recordTasks } from './record-tasks.ts';
import { fileTasks, lineTasks } from './tasks.ts';
import type { Task } from './tasks.ts';
import { findInputs } from './walk.ts';
import type { FoundInputs } from './walk.ts';
import type { Skipped } from '../../contract/skipped.ts';
import { Progress } from '../report/progress.ts';

/** The inputs that the paths of a command contain; `-` among them is standard input. */
export interface Inputs extends FoundInputs {
  standardInput: boolean;
}

/** Finds the inputs; `-` is removed from the paths. */
export function inputsOf(paths: readonly string[]): Inputs {
  return { ...findInputs(paths.filter((path) => path !== '-')), standardInput: paths.includes('-') };
}

/** The tasks of the inputs, in the order of their sources, standard input last. */
async function* tasksOf({ files, standardInput }: Inputs): AsyncGenerator<Task> {
  yield* fileTasks(files);
  if (standardInput) yield* lineTasks('stdin', process.stdin);
}

/** Extracts all articles of the inputs with progress, in the order of their sources, standard input last. */
export async function* outcomesOf(inputs: Inputs, records: boolean): AsyncGenerator<Outcome[]> {
  const progress = new Progress(inputs.files.reduce((sum, { size }) => sum + size, 0));
  const found = records ? extractAll(recordTasks(inputs.files), undefined, 'decode') : extractAll(tasksOf(inputs));
  let [articles, bytes] = [0, 0];
  try {
    for await (const outcomes of found) {
      articles += outcomes.length;
      for (const outcome of outcomes) if ('line' in outcome) bytes += outcome.line.length;
      progress.update(bytes, articles);
      yield outcomes;
    }
  } finally {
    progress.end();
  }
}

/** Explains all articles of the inputs, in the order of their sources, standard input last. */
export function explainedOf(inputs: Inputs): AsyncGenerator<Explained> {
  return explainAll(tasksOf(inputs));
}

/** Collects the whole input in a store, as a bundle needs it. */
export async function collect(
  inputs: Inputs,
  records: boolean,
  store: RecordStore,
): Promise<{ records: SignedRecord[]; skipped: Skipped[] }> {
  const collected: { records: SignedRecord[]; skipped: Skipped[] } = {
    records: [],
    skipped: [...inputs.skipped],
  };
  for await (const outcomes of outcomesOf(inputs, records))
    for (const outcome of outcomes) {
      if ('line' in outcome) collected.records.push(store.add(outcome.line));
      else collected.skipped.push(outcome.skipped);
    }
  return collected;
}
