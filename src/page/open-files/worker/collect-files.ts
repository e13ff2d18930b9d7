import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BundlePieces } from '../../../bundle/bundle-pieces.ts';
import type { Sha256 } from '../../../bundle/bundle-pieces.ts';
import { reduceCollection } from '../../../collection/reduce.ts';
import type { CollectionInput } from '../../../collection/reduce.ts';
import { UnreadableError } from '../../../extract/read/source/unreadable-error.ts';
import { Collected } from '../../../input/collected.ts';
import { extractBatch } from '../../../input/extract-batch.ts';
import { MemoryBytes } from '../../../input/memory-bytes.ts';
import { parseCorrections } from '../../../input/parse-corrections.ts';
import { correctionsName } from '../../../input/pass-over.ts';
import { readTask } from '../../../input/read-task.ts';
import { RecordStore } from '../../../input/record-store.ts';
import { batched, fileTasks } from '../../../input/tasks.ts';
import type { Pieces } from '../../data/fetch-piece.ts';
import type { FileInputs } from './file-inputs.ts';
import { fileObjects } from './file-objects.ts';
import { NothingReadError } from './nothing-read-error.ts';
import type { OpeningProgress } from './opening-messages.ts';

function hash(): Sha256 {
  const running = sha256.create();
  return { update: (bytes) => running.update(bytes), hex: () => bytesToHex(running.digest()) };
}

async function correctionsIn(files: readonly File[]): Promise<CollectionInput['corrections']> {
  const [file] = files;
  if (files.length > 1)
    throw new UnreadableError(`found ${files.length} files named ${correctionsName}; leave one of them`);
  if (!file) return undefined;
  try {
    return { entries: parseCorrections(await file.text()), source: correctionsName };
  } catch (error) {
    if (error instanceof UnreadableError) throw new UnreadableError(`${correctionsName}: ${error.message}`);
    throw error;
  }
}

async function collect(
  inputs: FileInputs,
  store: RecordStore,
  report: (progress: OpeningProgress) => void,
): Promise<Collected> {
  const collected = new Collected(store, inputs);
  const total = inputs.files.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  for await (const tasks of batched(fileTasks(inputs.files, fileObjects))) {
    collected.add(await extractBatch(tasks, (task) => readTask(task, fileObjects)));
    for (const { size } of tasks) bytes += size;
    report({ articles: collected.records.length, bytes, total });
  }
  return collected;
}

/**
 * Reads files, makes their collection and returns the files of its bundle, byte for byte those that the command line
 * writes. Rejects with NothingReadError if no article could be read, and with UnreadableError for faulty corrections.
 */
export async function collectFiles(inputs: FileInputs, report: (progress: OpeningProgress) => void): Promise<Pieces> {
  const corrections = await correctionsIn(inputs.corrections);
  const store = new RecordStore(new MemoryBytes());
  const { records, skipped, notes } = await collect(inputs, store, report);
  if (records.length === 0) throw new NothingReadError({ skipped, notes });
  const { title } = inputs;
  const content = reduceCollection({ title, records, skipped, notes, ...(corrections ? { corrections } : {}) });
  if (content.index.articles.id.length === 0) throw new NothingReadError(content.index.report);
  const pieces = new BundlePieces(content, hash());
  const blobs = Array.from(pieces, ([path, bytes]) => [path, new Blob([new Uint8Array(bytes)])] as const);
  const folder = pieces.folder();
  return new Map([
    ['bundle.json', new Blob([pieces.index()])],
    ...blobs.map(([path, blob]) => [`${folder}/${path}`, blob] as const),
  ]);
}
