import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's root folder, whatever the working directory is. */
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the page into the folder `site` (absolute) without the data of a collection. Throws Vite's errors. */
export async function buildPage(site: string): Promise<void> {
  await build({
    root: project,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: site, emptyOutDir: true },
  });
}
