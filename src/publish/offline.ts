import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { publishedFolder } from './published-folder.ts';
import { offlineName, serviceWorkerPath } from '../page/data/service-worker-address.ts';

/** Files of a build that no page needs. */
const notRead = /(?:\.txt|\.map)$/;

/**
 * Adds a service worker to a site that is published, and names it in the page: a page without the name registers none,
 * since that of a local server would be used by whatever is served there next.
 */
export function offline(): Plugin {
  let outDir: string | undefined;
  return {
    name: 'dateline-offline',
    apply: 'build',
    configResolved(config) {
      outDir = publishedFolder(config);
    },
    transformIndexHtml: () =>
      outDir === undefined
        ? []
        : [{ tag: 'meta', attrs: { name: offlineName, content: `./${serviceWorkerPath}` }, injectTo: 'head' }],
    async writeBundle(_options, bundle) {
      if (outDir === undefined) return;
      const names = Object.keys(bundle)
        .filter((name) => !notRead.test(name))
        .toSorted();
      const hash = createHash('sha256').update(names.join('\0'));
      for (const name of names) hash.update(await readFile(join(outDir, name)));
      const files = names.map((name) => (name === 'index.html' ? './' : name));
      const source = await readFile(new URL('./service-worker.js', import.meta.url), 'utf8');
      const built = JSON.stringify({ version: hash.digest('hex').slice(0, 12), files });
      await writeFile(join(outDir, serviceWorkerPath), `self.built = ${built};\n${source}`);
    },
  };
}
