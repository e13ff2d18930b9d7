import { Zip, ZipDeflate } from 'fflate';
import type { Pieces } from '../data/fetch-piece.ts';

/** Bytes that are compressed in one task, so that the page answers in between. */
const step = 2 ** 16;

/** Packs the files of a bundle into a ZIP archive. */
export async function zipPieces(pieces: Pieces): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const [path, piece] of pieces) {
    const entry = new ZipDeflate(path);
    zip.add(entry);
    for (let from = 0; from < Math.max(1, piece.size); from += step) {
      const bytes = new Uint8Array(await piece.slice(from, from + step).arrayBuffer());
      entry.push(bytes, from + step >= piece.size);
    }
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
