import { Gunzip } from 'fflate';
import type { ReadContext, ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { Inflation } from '../inflate/inflation.ts';

const step = 2 ** 16;

function innerName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

/**
 * Inflates a file that gzip compressed, in one or more members. Its source stays that of the compressed file, since the
 * file without `.gz` may be another input.
 */
export function* readGzip(
  { source, inflatedName = source, bytes }: SourceFile,
  { budget }: ReadContext,
): Generator<ReadItem> {
  const inflation = new Inflation(budget);
  const gunzip = new Gunzip((chunk) => inflation.add(chunk));
  try {
    for (let from = 0; from < bytes.length; from += step)
      gunzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('expected a whole gzip file, found a damaged or cut one', { cause: error });
  }
  yield { file: { source, inflatedName: innerName(inflatedName), bytes: inflation.bytes() } };
}
