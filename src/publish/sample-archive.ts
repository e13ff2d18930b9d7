import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';

/** Puts the sample's articles beside the page as an archive, which a page without a collection opens. */
export function sampleArchive(folder: string): Plugin {
  return {
    name: 'dateline-sample-archive',
    apply: 'build',
    buildStart() {
      const names = readdirSync(folder).toSorted();
      const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
      // An archive has the time of its making unless it is given one.
      const source = zipSync(files, { mtime: new Date(1980, 0, 1) });
      this.emitFile({ type: 'asset', fileName: 'sample.zip', source });
    },
  };
}
