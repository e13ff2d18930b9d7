import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { eagerTimeline } from './eager-timeline.ts';
import { miniSearchEngine } from './minisearch-engine.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const pages = fileURLToPath(new URL('page', import.meta.url));
const quiet = { configFile: false, logLevel: 'error' } as const;

/** Builds the app into the folder `site` as a released page is built, but for what a plugin changes. */
async function buildChanged(site: string, plugin: Plugin): Promise<void> {
  await build({
    root: project,
    publicDir: false,
    logLevel: 'error',
    plugins: [plugin],
    build: { outDir: site, emptyOutDir: true },
  });
}

/** The app whose timeline comes with its entry. */
export function buildEagerPage(site: string): Promise<void> {
  return buildChanged(site, eagerTimeline());
}

/** The app that searches with MiniSearch. */
export function buildMiniSearchPage(site: string): Promise<void> {
  return buildChanged(site, miniSearchEngine());
}

/** Builds the pages of the libraries as they come, each as a released page is built. */
export async function buildRawPages(site: string): Promise<void> {
  const input = ['raw-vis.html', 'timelinejs.html'].map((name) => join(pages, name));
  await build({
    ...quiet,
    root: pages,
    base: './',
    build: { outDir: site, emptyOutDir: true, target: 'es2023', rolldownOptions: { input } },
  });
}

/** Builds what each page is measured with, and returns it as one script. */
export async function buildClock(folder: string): Promise<string> {
  const lib = { entry: join(pages, 'clock.ts'), formats: ['iife' as const], name: 'clock', fileName: () => 'clock.js' };
  await build({ ...quiet, root: pages, build: { outDir: folder, emptyOutDir: true, lib } });
  return readFile(join(folder, 'clock.js'), 'utf8');
}
