import { createReadStream } from 'node:fs';
import { FormatError } from '../../contract/decode.ts';
import { decodeRecord } from '../../contract/decode-pieces.ts';
import { diskReason } from '../report/errors.ts';
import { skippedFor } from '../../contract/skipped.ts';
import { byteLines } from './byte-lines.ts';
import type { Outcome } from './workers/extract-batch.ts';
import { recordLimit, tooLong } from '../../extract/read/source/limits.ts';
import type { InputFile } from './walk.ts';

/** Reads records that `extract` wrote, one per line. A line that is no record is skipped with its fault. */
export async function* readRecords(files: readonly InputFile[], limit = recordLimit): AsyncGenerator<Outcome[]> {
  for (const { path, source } of files) {
    try {
      for await (const { number, bytes } of byteLines(createReadStream(path), limit)) {
        const text = bytes && new TextDecoder().decode(bytes);
        const line = `${source}:${number}`;
        if (text === null) yield [{ skipped: { source: line, reason: tooLong(limit, 'record') } }];
        else if (text.trim() !== '') yield [recordOf(text, line)];
      }
    } catch (error) {
      const reason = diskReason(error);
      if (reason === null) throw error;
      yield [{ skipped: { source, reason } }];
    }
  }
}

function recordOf(line: string, source: string): Outcome {
  try {
    return { record: decodeRecord(line, source) };
  } catch (error) {
    if (!(error instanceof FormatError)) return { skipped: skippedFor(source, error) };
    const { path, expected, found } = error;
    return { skipped: { source, reason: `no record: at ${path}, expected ${expected}, found ${found}` } };
  }
}
