import { Unzip, UnzipInflate } from 'fflate';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { entryOf } from './entry.ts';
import { Inflation } from '../inflate/inflation.ts';

/** A part of the archive is inflated at a time, so that few entries are in memory together. */
const step = 2 ** 16;

function damaged(found: string, cause?: unknown): UnreadableError {
  return new UnreadableError(`expected a whole ZIP archive, found ${found}`, { cause });
}

/** Inflates entry by entry, in the order of the archive; an entry that is encrypted or damaged is unreadable. */
export function* readZip({ source, bytes }: SourceFile, { budget }: ReadContext): Generator<ReadItem> {
  let finished: ReadItem[] = [];
  let open = 0;
  const unzip = new Unzip((entry) => {
    const inflation = new Inflation(budget);
    open++;
    entry.ondata = (error, chunk, final) => {
      if (!error) inflation.add(chunk);
      if (!error && !final) return;
      open--;
      const reason = 'damaged, encrypted or compressed in an unusual way';
      if (error) finished.push({ unreadable: { source: `${source}/${entry.name}`, reason } });
      else finished.push(...entryOf(source, entry.name, inflation.bytes()));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += step) {
    let failure: UnreadableError | null = null;
    try {
      unzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
    } catch (error) {
      failure = error instanceof UnreadableError ? error : damaged('a damaged or encrypted one', error);
    }
    yield* finished;
    finished = [];
    if (failure) throw failure;
  }
  if (open > 0) throw damaged('one that is cut');
}
