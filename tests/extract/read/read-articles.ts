import { readFile, type ReadOptions } from '../../../src/extract/read/read-file.ts';
import type { ReadResult } from '../../../src/extract/read/source/file-format.ts';
import { listOf } from '../../streams.ts';

/** Reads all articles of one file, see {@link readFile}. */
export function readArticles(
  source: string,
  content: Uint8Array | string,
  options?: ReadOptions,
): Promise<ReadResult[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return listOf(readFile({ source, bytes }, options));
}
