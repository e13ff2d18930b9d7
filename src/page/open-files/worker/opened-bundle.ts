import { checkPieces } from '../../../bundle/check-pieces.ts';
import { decodeIndex } from '../../../contract/decode.ts';
import { bundleFormat } from '../../../contract/index-format.ts';
import { zipParts } from '../../../extract/read/inflate/zip-parts.ts';
import { fileLimit, inflationLimit } from '../../../extract/read/source/limits.ts';
import { UnreadableError } from '../../../extract/read/source/unreadable-error.ts';
import type { Pieces } from '../../data/fetch-piece.ts';
import type { FoundFile } from './found-file.ts';

const indexPath = /^(?:[^/]+\/)?bundle\.json$/;

/** Lists the entries of an archive that was dropped by itself; null for any other file, and for a damaged one. */
async function entriesOf(found: readonly FoundFile[]): Promise<ReadonlyMap<string, Blob> | null> {
  const [only] = found;
  if (found.length > 1 || !only || !('file' in only) || !/\.zip$/i.test(only.path) || only.file.size > fileLimit)
    return null;
  const bytes = new Uint8Array(await only.file.arrayBuffer());
  const inflate = (names: RegExp) => zipParts(bytes, names, 'ZIP', { budget: { bytes: inflationLimit } });
  try {
    if (inflate(indexPath).size === 0) return null;
    return new Map(Array.from(inflate(/[^/]$/), ([name, part]) => [name, new Blob([new Uint8Array(part)])] as const));
  } catch (error) {
    // The reader of archives reports the fault.
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

function filesIn(found: readonly FoundFile[]): ReadonlyMap<string, Blob> {
  return new Map(found.flatMap((each) => ('file' in each ? [[each.path, each.file] as const] : [])));
}

/**
 * Returns the files of a bundle that was dropped as its folder or as an archive, checked as after their writing; null
 * if the files are others. Rejects with FormatError or UnreadableError if the bundle is damaged.
 */
export async function openedBundle(found: readonly FoundFile[]): Promise<Pieces | null> {
  const files = (await entriesOf(found)) ?? filesIn(found);
  const indexes = [...files].filter(([path]) => indexPath.test(path));
  const [[path, blob] = []] = indexes;
  if (indexes.length !== 1 || path === undefined || !blob) return null;
  const text = await blob.text();
  if (!text.startsWith(`{"format":"${bundleFormat}"`)) return null;
  const base = path.slice(0, -'bundle.json'.length);
  const { folder } = decodeIndex(text, path);
  const pieces = new Map([['bundle.json', new Blob([text])]]);
  await checkPieces(text, async (name) => {
    const piece = files.get(`${base}${folder}/${name}`);
    if (!piece) throw new UnreadableError(`${folder}/${name}: expected a file of the bundle, found none`);
    const bytes = new Uint8Array(await piece.arrayBuffer());
    // A copy: the file on the disk may change.
    pieces.set(`${folder}/${name}`, new Blob([bytes]));
    return bytes;
  });
  return pieces;
}
