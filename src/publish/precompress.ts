import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { publishedFolder } from './published-folder.ts';

const compress = promisify(gzip);

/** The kinds of files that become smaller; those of the search are compressed inside. */
const compressible = /\.(?:html|js|css|json|svg|txt|md|xml)$/;

/** Smaller files take one packet of the network either way. */
const fewestBytes = 1400;

/**
 * Writes a compressed copy (`.gz`) of each file of a site that is published, for web servers that send such copies.
 */
export function precompress(): Plugin {
  let outDir: string | undefined;
  return {
    name: 'dateline-precompress',
    apply: 'build',
    configResolved(config) {
      outDir = publishedFolder(config);
    },
    async closeBundle(error) {
      if (outDir === undefined || error) return;
      const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
      for (const file of files) {
        const path = join(file.parentPath, file.name);
        const bytes = await readFile(path);
        if (bytes.length < fewestBytes) continue;
        await writeFile(`${path}.gz`, await compress(bytes, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
