import type { InputNote } from '../../contract/index-format.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { explainAll } from './explain-all.ts';
import type { Explained } from './explain-all.ts';
import { extractAll } from './extract-all.ts';
import type { Outcome } from './workers/extract-batch.ts';
import { readRecords } from './read-records.ts';
import { fileTasks, lineTasks } from './tasks.ts';
import type { Task } from './tasks.ts';
import type { ReadOptions } from '../../extract/read/read-file.ts';
import { findInputs } from './walk.ts';
import type { FoundInputs } from './walk.ts';
import type { Skipped } from '../../contract/skipped.ts';
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
  for await (const task of fileTasks(files)) yield { ...task, options };
  if (!standardInput) return;
  for await (const task of lineTasks('stdin', process.stdin)) yield { ...task, isStreamed: true, options };
}

/** Extracts all articles of the inputs with progress, in the order of their sources, standard input last. */
export async function* outcomesOf(inputs: Inputs, records: boolean): AsyncGenerator<Outcome[]> {
  const progress = new Progress(inputs.files.reduce((sum, { size }) => sum + size, 0));
  const found = records ? readRecords(inputs.files) : extractAll(tasksOf(inputs));
  let [articles, characters] = [0, 0];
  try {
    for await (const outcomes of found) {
      for (const outcome of outcomes) {
        if (!('note' in outcome)) articles++;
        if ('record' in outcome) characters += outcome.record.articleBody.length;
      }
      progress.update(characters, articles);
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

/** The records of the whole input, and the report of it. */
export interface Collected {
  records: ArticleRecord[];
  skipped: Skipped[];
  notes: InputNote[];
}

/** Collects the whole input in memory, as a bundle needs it. */
export async function collect(inputs: Inputs, records: boolean): Promise<Collected> {
  const collected: Collected = { records: [], skipped: [...inputs.skipped], notes: [...inputs.notes] };
  for await (const outcomes of outcomesOf(inputs, records))
    for (const outcome of outcomes) {
      if ('record' in outcome) collected.records.push(outcome.record);
      else if ('skipped' in outcome) collected.skipped.push(outcome.skipped);
      else collected.notes.push(outcome.note);
    }
  return collected;
}
