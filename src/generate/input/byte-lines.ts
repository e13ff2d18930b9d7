const newline = 0x0a;

/** The lines of a stream of bytes, without their line feeds; memory is bounded by the longest line. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
  }
  const last = Buffer.concat(parts);
  if (last.length > 0) yield last;
}
