import { lazyModule } from '../../base/lazy-module.ts';
import { servedPieces } from '../data/fetch-piece.ts';
import { download } from '../ui/download.ts';

const archive = lazyModule('The archive', () => import('./zip-pieces.ts'));

/** Downloads the bundle of the opened files as an archive, whose content a web server or this page shows. */
export function DownloadBundle({ title }: { title: string }) {
  const save = async () => {
    const pieces = servedPieces();
    if (pieces)
      download(`${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.zip`, await (await archive.load()).zipPieces(pieces));
  };
  return (
    <button type="button" className="button" onClick={() => void save()}>
      Download as an archive
    </button>
  );
}
