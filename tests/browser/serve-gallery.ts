import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { ServedPage } from '../../src/cli/serve/serve-page.ts';

const root = fileURLToPath(new URL('../gallery', import.meta.url));

/** Builds the gallery into the folder `outDir`, and serves it on a free port. */
export async function serveGallery(outDir: string): Promise<ServedPage> {
  const settings = { root, configFile: false as const, logLevel: 'error' as const, plugins: [react()] };
  await build({ ...settings, build: { outDir } });
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0 } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
