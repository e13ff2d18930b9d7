import { concatBytes } from '../base/concat-bytes.ts';
import { probeLength, utf16Of } from '../extract/read/text/decode-text.ts';

const newline = 0x0a;
const encoder = new TextEncoder();

/** A line without its line feed; null if it exceeds the limit in bytes. Lines count from 1. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
}

/** Concatenates the first chunks until they are long enough to detect the encoding. */
async function* headFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === null) yield chunk;
    else {
      head = concatBytes([head, chunk]);
      if (head.length < probeLength) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null) yield head;
}

/** Decodes UTF-16 to UTF-8, since its line feeds are not a single byte; other encodings pass unchanged. */
async function* withoutUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of headFirst(chunks)) {
    if (decoder === undefined) {
      const encoding = utf16Of(chunk);
      decoder = encoding && new TextDecoder(encoding);
    }
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

/**
 * The lines of a stream of text, in UTF-8 if the stream is in UTF-16: that is decided once, by its first bytes. Memory
 * is bounded by `limit`, in bytes: a longer line is counted and not kept.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const bytes = length <= limit ? concatBytes(parts) : null;
    parts = [];
    length = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of withoutUtf16(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
