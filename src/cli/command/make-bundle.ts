import type { BundleIndex, InputNote, SkippedInput } from '../../contract/index-format.ts';
import type { FieldMap } from '../../extract/read/source/file-format.ts';
import { readCorrections } from '../input/read-corrections.ts';
import { reduceCollection } from '../../collection/reduce.ts';
import type { CollectionInput } from '../../collection/reduce.ts';
import type { Skipped } from '../../contract/skipped.ts';
import { openCache } from '../store/open-cache.ts';
import { RecordStore } from '../../input/record-store.ts';
import { Spill } from '../store/spill.ts';
import { removeLeftovers } from '../write/leftovers.ts';
import { writeBundle } from '../write/write-bundle.ts';
import { collectArticles, collectRecords, inputsOf } from '../input/collect.ts';
import type { Inputs } from '../input/collect.ts';
import { InputError, inputErrorOf, UsageError } from '../report/errors.ts';
import { noteLines, skippedLines, stackLines } from '../report/summary.ts';
import { printLines } from '../report/terminal.ts';

/** The input and output of a bundle. */
export interface BundleRequest {
  paths: string[];
  /** The paths are files of records instead of articles. */
  records: boolean;
  out: string;
  title: string;
  strict: boolean;
  map: FieldMap | undefined;
  corrections: string | undefined;
  /** True if records of earlier runs are taken from the user's cache, and kept there. */
  cache: boolean;
  /** True if stack traces of internal errors are printed. */
  debug: boolean;
}

type CorrectionsPath = Inputs['corrections'][number];

function correctionsPath(given: string | undefined, found: Inputs['corrections']): CorrectionsPath | undefined {
  if (given !== undefined || found.length < 2) return given ?? found[0];
  throw new UsageError(`found ${found.length} files named corrections.json; name one with --corrections`);
}

function checkEnough(
  articles: number,
  skipped: readonly SkippedInput[],
  notes: readonly InputNote[],
  strict: boolean,
): void {
  if (articles > 0 && !(strict && skipped.length > 0)) return;
  const problem = articles === 0 ? 'no article could be read' : `${skipped.length} skipped, and --strict allows none`;
  throw new InputError(problem, { details: [...skippedLines(skipped), ...noteLines(notes), 'nothing was written'] });
}

/** Adds the folder to an error of the disk that has no path, such as a full disk. */
async function namingFolder<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw inputErrorOf(error, folder);
  }
}

async function collectCached(inputs: Inputs, store: RecordStore, { cache, out }: BundleRequest) {
  const opened = cache ? openCache(out) : null;
  try {
    const collected = await collectArticles(inputs, store, opened);
    opened?.finish();
    return collected;
  } finally {
    opened?.discard();
  }
}

/** Makes the collection of the inputs in `store`, and writes its bundle. */
async function bundleWith(
  store: RecordStore,
  inputs: Inputs,
  request: BundleRequest,
  corrections: CollectionInput['corrections'],
): Promise<BundleIndex> {
  const { title, out, strict, debug } = request;
  const { records, skipped, notes } = request.records
    ? await collectRecords(inputs, store)
    : await collectCached(inputs, store, request);
  const printStacks = (faults: readonly Skipped[]): void => {
    if (debug) printLines(stackLines(faults), process.stderr);
  };
  printStacks(skipped);
  checkEnough(records.length, skipped, notes, strict);
  const { faults, ...content } = reduceCollection({
    title,
    records,
    skipped,
    notes,
    ...(corrections ? { corrections } : {}),
  });
  printStacks(faults);
  checkEnough(content.index.articles.id.length, content.index.report.skipped, notes, strict);
  return await writeBundle(out, content);
}

/**
 * Removes leftovers of killed runs, reads the inputs, makes the collection and writes its bundle. Throws InputError if
 * no article could be read, or if `strict` is set and an input was skipped; an earlier bundle then stays as it is.
 */
export async function makeBundle(request: BundleRequest): Promise<BundleIndex> {
  const { out } = request;
  const inputs = inputsOf(request.paths, { map: request.map });
  if (request.records && inputs.standardInput) throw new UsageError('expected files after --records, found -');
  const path = correctionsPath(request.corrections, inputs.corrections);
  await namingFolder(out, removeLeftovers(out));
  const corrections = path === undefined ? undefined : await readCorrections(path);
  const store = new RecordStore(new Spill(out));
  try {
    return await namingFolder(out, bundleWith(store, inputs, request, corrections));
  } finally {
    store.close();
  }
}
