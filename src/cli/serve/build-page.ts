import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's folder, wherever the command was called from. */
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the page into the folder `site` (absolute), without any collection's data; throws what Vite throws. */
export async function buildPage(site: string): Promise<void> {
  await build({
    root: project,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: site, emptyOutDir: true },
  });
}
