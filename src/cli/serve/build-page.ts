import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { changesPath } from './change-stream.ts';

/** The project's root folder, whatever the working directory is. */
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Names the stream of changes in the page: a page without this asks for none. */
function changesAddress(): Plugin {
  const attrs = { name: 'dateline-changes', content: `./${changesPath}` };
  return { name: 'changes-address', transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head' }] };
}

/**
 * Builds the page into the folder `site` (absolute) without the data of a collection. With `watch` it takes up each
 * change of the bundle that its server announces. Throws Vite's errors.
 */
export async function buildPage(site: string, watch = false): Promise<void> {
  await build({
    root: project,
    publicDir: false,
    logLevel: 'warn',
    plugins: watch ? [changesAddress()] : [],
    build: { outDir: site, emptyOutDir: true },
  });
}
