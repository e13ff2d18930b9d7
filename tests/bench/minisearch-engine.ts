import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const client = fileURLToPath(new URL('page/minisearch-client.ts', import.meta.url));

/** Makes the page search with MiniSearch: what asks our index is replaced where it is imported. */
export function miniSearchEngine(): Plugin {
  let found = 0;
  return {
    name: 'bench-minisearch-engine',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/search-client.ts') || !importer?.includes('/src/page/data/')) return null;
      found++;
      return client;
    },
    buildEnd() {
      if (found === 0) this.error('Nothing in src/page/data imports what asks the index: there is nothing to replace.');
    },
  };
}
