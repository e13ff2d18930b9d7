import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../browser/launch-browser.ts';

const root = fileURLToPath(new URL('page', import.meta.url));

/** Builds the benchmark page as a released page is built, opens it in a browser and lets `use` work with it. */
export async function withBenchPage<Result>(use: (page: Page) => Promise<Result>): Promise<Result> {
  const settings = { root, configFile: false as const, logLevel: 'error' as const, plugins: [react()] };
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-page', import.meta.url));
  const built = { outDir, emptyOutDir: true };
  await build({ ...settings, build: built });
  const server = await preview({ ...settings, build: built, preview: { port: 0 } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    return await use(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
