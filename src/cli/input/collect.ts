import type { RecordCache } from '../store/record-cache.ts';
import { keepOutcomes, unknownTasks } from './cached-tasks.ts';
import { explainAll } from './explain-all.ts';
import type { Explained } from './explain-all.ts';
import { extractAll } from './extract-all.ts';
import { recordTasks } from './record-tasks.ts';
import { Collected } from '../../input/collected.ts';
import type { Outcome } from '../../input/extract-batch.ts';
import type { RecordLine } from '../../input/record-line.ts';
import type { RecordStore } from '../../input/record-store.ts';
import { fileTasks, lineTasks } from '../../input/tasks.ts';
import type { Task } from '../../input/tasks.ts';
import { disk } from './disk.ts';
import type { ReadOptions } from '../../extract/read/read-file.ts';
import { findInputs } from './walk.ts';
import type { FoundInputs } from './walk.ts';
import { Progress } from '../report/progress.ts';

/** The inputs that the paths of a command contain; `-` among them is standard input. */
export interface Inputs extends FoundInputs {
  standardInput: boolean;
  options: ReadOptions;
}

/** Finds the inputs; `-` is removed from the paths. */
export function inputsOf(paths: readonly string[], options: ReadOptions = {}): Inputs {
  return { ...findInputs(paths.filter((path) => path !== '-')), standardInput: paths.includes('-'), options };
}

/** The tasks of the inputs, in the order of their sources, standard input last. */
async function* tasksOf({ files, standardInput, options }: Inputs): AsyncGenerator<Task> {
  for await (const task of fileTasks(files, disk)) yield { ...task, options };
  if (!standardInput) return;
  for await (const task of lineTasks('stdin', process.stdin, disk.reasonFor))
    yield { ...task, isStreamed: true, options };
}

/** Passes on outcomes, with progress on standard error. */
async function* withProgress({ files }: Inputs, found: AsyncIterable<Outcome[]>): AsyncGenerator<Outcome[]> {
  const progress = new Progress(files.reduce((sum, { size }) => sum + size, 0));
  let [articles, characters] = [0, 0];
  try {
    for await (const outcomes of found) {
      for (const outcome of outcomes) {
        if (!('note' in outcome)) articles++;
        if ('line' in outcome) characters += outcome.line.length;
      }
      progress.update(characters, articles);
      yield outcomes;
    }
  } finally {
    progress.end();
  }
}

/** Extracts all articles of the inputs with progress, in the order of their sources, standard input last. */
export function outcomesOf(inputs: Inputs): AsyncGenerator<Outcome[]> {
  return withProgress(inputs, extractAll(tasksOf(inputs)));
}

/** Explains all articles of the inputs, in the order of their sources, standard input last. */
export function explainedOf(inputs: Inputs): AsyncGenerator<Explained> {
  return explainAll(tasksOf(inputs));
}

async function collectOutcomes(
  inputs: Inputs,
  store: RecordStore,
  outcomesWith: (take: (line: RecordLine) => void) => AsyncIterable<Outcome[]>,
): Promise<Collected> {
  const collected = new Collected(store, inputs);
  for await (const outcomes of outcomesWith((line) => collected.take(line))) collected.add(outcomes);
  return collected;
}

/** Collects records that were made earlier in a store, as a bundle needs them. */
export function collectRecords(inputs: Inputs, store: RecordStore): Promise<Collected> {
  const found = extractAll(recordTasks(inputs.files), undefined, 'decode');
  return collectOutcomes(inputs, store, () => withProgress(inputs, found));
}

/** Collects the records of all articles in a store; those that the cache has are not extracted again. */
export function collectArticles(inputs: Inputs, store: RecordStore, cache: RecordCache | null): Promise<Collected> {
  return collectOutcomes(inputs, store, async function* (take) {
    const tasks = cache ? unknownTasks(tasksOf(inputs), cache, take) : tasksOf(inputs);
    for await (const outcomes of withProgress(inputs, extractAll(tasks))) {
      if (cache) keepOutcomes(cache, outcomes);
      yield outcomes;
    }
  });
}
