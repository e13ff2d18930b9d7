import type { ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { entryOf } from './entry.ts';

const block = 512;
const decoder = new TextDecoder();

function textAt(bytes: Uint8Array, start: number, length: number): string {
  const [text = ''] = decoder.decode(bytes.subarray(start, start + length)).split('\0', 1);
  return text;
}

/** The records of an extended header: "<length> <key>=<value>\n" each. */
function pathOfExtendedHeader(content: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)/.exec(content)?.[1];
}

/**
 * Reads the files of a tar archive, in the formats ustar, pax and GNU. It is written here, because kept libraries need
 * streams of Node or do not end at a size below 0.
 */
export function* readTar({ source, bytes }: SourceFile): Generator<ReadItem> {
  let longName: string | undefined;
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = Number.parseInt(textAt(bytes, at + 124, 12), 8);
    const start = at + block;
    if (!(size >= 0) || start + size > bytes.length)
      throw new UnreadableError(`expected a whole tar archive, found a damaged or cut one at byte ${at}`);
    const type = textAt(bytes, at + 156, 1);
    if (type === 'L') longName = textAt(bytes, start, size);
    else if (type === 'x') longName = pathOfExtendedHeader(textAt(bytes, start, size)) ?? longName;
    else if (type !== 'g') {
      const prefix = textAt(bytes, at + 345, 155);
      const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + textAt(bytes, at, 100);
      longName = undefined;
      if (type === '' || type === '0' || type === '7')
        yield* entryOf(source, name, bytes.subarray(start, start + size));
    }
    at = start + Math.ceil(size / block) * block;
  }
}
