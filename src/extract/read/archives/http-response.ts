import { Gunzip } from 'fflate';
import type { ReadContext } from '../source/file-format.ts';
import { Inflation } from '../inflate/inflation.ts';

/** Fields of a head by their names in lower case, and the offset of the content behind the blank line. */
export interface Head {
  first: string;
  fields: ReadonlyMap<string, string>;
  end: number;
}

const longestHead = 2 ** 16;
const latin1 = new TextDecoder('latin1');

/** Parses the lines from an offset to a blank line, as in HTTP and WARC; null if there is no blank line. */
export function headAt(bytes: Uint8Array, start: number): Head | null {
  const text = latin1.decode(bytes.subarray(start, start + longestHead));
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return null;
  const [first = '', ...lines] = text.slice(0, blank.index).split(/\r?\n/);
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { first, fields: new Map(fields), end: start + blank.index + blank[0].length };
}

/** Joins the chunks of a chunked content; what is behind a damaged chunk is left out. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const line = latin1.decode(bytes.subarray(at, at + 40));
    const [head = '', size] = /^\s*([\da-f]{1,8})[^\n]*\n/i.exec(line) ?? [];
    const count = Number.parseInt(size ?? '0', 16);
    if (count === 0) break;
    at += head.length;
    const part = bytes.subarray(at, at + count);
    parts.push(part);
    length += part.length;
    at += count;
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/**
 * Decodes the content of an HTTP response; null if it is compressed in a way that is not read. Throws UnreadableError
 * if it inflates too far, and the library's error if it is damaged.
 */
export function contentOf({ fields, end }: Head, bytes: Uint8Array, budget: ReadContext['budget']): Uint8Array | null {
  const chunked = /chunked/i.test(fields.get('transfer-encoding') ?? '');
  const content = chunked ? unchunked(bytes.subarray(end)) : bytes.subarray(end);
  const encoding = (fields.get('content-encoding') ?? 'identity').toLowerCase();
  // Some crawlers decompress the content and keep the field.
  if (encoding === 'identity' || (encoding === 'gzip' && content[0] !== 0x1f)) return content;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') return null;
  const inflation = new Inflation(budget);
  new Gunzip((chunk) => inflation.add(chunk)).push(content, true);
  return inflation.bytes();
}
