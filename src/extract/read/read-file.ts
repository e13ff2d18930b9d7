import { StepError } from '../../base/step-error.ts';
import { skippedFor } from '../../contract/skipped.ts';
import { headOf } from './file-head.ts';
import { formatOf } from './formats.ts';
import { readJsonLine } from './json/json-lines.ts';
import type { ReadContext, ReadItem, ReadResult, SourceFile } from './source/file-format.ts';
import { articleLimit, inflationLimit, nestingLimit, tooLong } from './source/limits.ts';
import { UnreadableError } from './source/unreadable-error.ts';
import { decodeLine } from './text/decode-text.ts';

/** Settings of reading, see {@link ReadContext}. */
export type ReadOptions = Pick<ReadContext, 'map'>;

function unreadable(source: string, reason: string): ReadResult {
  return { unreadable: { source, reason } };
}

function faultOf(source: string, error: unknown): ReadResult {
  if (error instanceof UnreadableError) return unreadable(source, error.message);
  // A stack overflow is the only RangeError of a recursive parser, and the input decides how deep that goes.
  if (error instanceof RangeError && error.message.includes('call stack'))
    return unreadable(source, 'its content is nested too deeply');
  return { unreadable: skippedFor(source, new StepError('reading', error)) };
}

function checked(item: ReadResult): ReadResult {
  if (!('article' in item) || item.article.articleBody.length <= articleLimit) return item;
  return unreadable(item.article.source, tooLong(articleLimit, 'article'));
}

async function* itemsOf(file: SourceFile, context: ReadContext): AsyncGenerator<ReadItem> {
  if (file.bytes.length === 0) throw new UnreadableError('the file is empty');
  const head = headOf(file);
  const format = formatOf(head);
  if (!format) throw new UnreadableError(`${head.extension} is not a format that is read; --formats lists those`);
  const read = await format.load();
  yield* read(file, context);
}

async function* readNested(file: SourceFile, context: ReadContext, depth: number): AsyncGenerator<ReadResult> {
  let found = false;
  try {
    if (depth > nestingLimit) throw new UnreadableError(`nested more than ${nestingLimit} deep in archives`);
    for await (const item of itemsOf(file, context)) {
      found = true;
      if ('file' in item) yield* readNested(item.file, context, depth + 1);
      else yield checked(item);
    }
    if (!found) yield unreadable(file.source, 'no article in it');
  } catch (error) {
    yield faultOf(file.source, error);
  }
}

/**
 * Reads the articles of one file, and of the files inside it. The content selects the reader, else the extension of
 * `source`. Throws nothing: what cannot be read is returned as `unreadable` with a reason for people, and does not
 * affect the rest.
 */
export function readFile(file: SourceFile, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  return readNested(file, { ...options, budget: { bytes: inflationLimit } }, 0);
}

/**
 * Reads one line of a file of JSON Lines: its article with remarks, or the reason why there is none. `source` is the
 * path of the file with the number of the line.
 */
export function readLine(source: string, bytes: Uint8Array, { map }: ReadOptions = {}): ReadResult[] {
  const text = decodeLine(bytes);
  return text === null ? [unreadable(source, 'not text')] : readJsonLine(source, text, map);
}
