import { gzipSync } from 'fflate';
import { FormatError } from '../../contract/decode.ts';

/** The header and the trailer of gzip, and the one block at least between them (RFC 1952). */
const leastBytes = 18;

/** Level 9 takes three times as long for the positions, and saves half a percent of them. */
const level = 7;

/**
 * Compresses a file of the index. fflate writes the same bytes in Node and in a browser; zlib's differ by version. The
 * time in the header is left zero for the same reason.
 */
export function gzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(bytes, { level, mtime: 0 }));
}

/**
 * Decompresses a file of the index with the stream that browsers and Node have built in. Throws {@link FormatError}.
 * A damaged file takes 1,032 times its own size at most, which is the limit of DEFLATE.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = (found: string): never => {
    throw new FormatError(file, '(whole file)', 'one whole gzip member', found);
  };
  if (bytes.length < leastBytes) refuse(`${bytes.length} bytes`);
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await new Response(stream).arrayBuffer().catch(() => refuse(`${bytes.length} damaged bytes`));
  // Some implementations ignore bytes behind the member.
  if (unpacked.byteLength !== size) refuse(`${unpacked.byteLength} bytes unpacked of ${size}`);
  return new Uint8Array(unpacked);
}
