import { access, cp, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { decodeIndex, FormatError } from '../contract/decode.ts';
import { knownError } from './known-error.ts';
import { publishedFolder } from './published-folder.ts';
import { diskPath, diskReason } from '../cli/report/errors.ts';

/** Reads the name of the folder of pieces from a bundle's index. Rejects if the index is missing or damaged. */
async function folderOfPieces(data: string): Promise<string> {
  const index = join(data, 'bundle.json');
  const { folder } = decodeIndex(await readFile(index, 'utf8'), index);
  await access(join(data, folder));
  return folder;
}

function withAdvice(error: unknown): unknown {
  const reason = diskReason(error);
  if (!(error instanceof Error) || (reason === null && !(error instanceof FormatError))) return error;
  const fault = reason === null ? error.message : `${diskPath(error)}: ${reason}`;
  return knownError(`${fault}; make a bundle with npm run bundle`);
}

/**
 * Copies the public folder into the built site as Vite does, but of its folder `data` only the bundle: the index and
 * the one folder of pieces that it names. A run that was killed may have left other folders there. Throws before the
 * build starts if there is no bundle.
 */
export function copyPublic(): Plugin {
  let [publicDir, outDir, pieces] = ['', '', ''];
  return {
    name: 'dateline-copy-public',
    apply: 'build',
    config: () => ({ build: { copyPublicDir: false } }),
    async configResolved(config) {
      const published = publishedFolder(config);
      if (published === undefined) return;
      publicDir = config.publicDir;
      outDir = published;
      pieces = await folderOfPieces(join(relative('', publicDir), 'data')).catch((error: unknown) => {
        throw withAdvice(error);
      });
    },
    async writeBundle() {
      if (publicDir === '') return;
      await cp(publicDir, outDir, {
        recursive: true,
        dereference: true,
        filter: (source) => {
          const [first, second] = relative(publicDir, source).split(sep);
          return first !== 'data' || second === undefined || second === 'bundle.json' || second === pieces;
        },
      });
    },
  };
}
