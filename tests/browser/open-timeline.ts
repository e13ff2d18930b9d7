import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Shown } from './timeline-page/shown.ts';

const root = fileURLToPath(new URL('timeline-page', import.meta.url));

let browser: Browser;
let server: PreviewServer;
let outDir: string;
let faults: string[] = [];

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'dateline-timeline-'));
  const settings = { root, configFile: false as const, logLevel: 'error' as const, plugins: [react()] };
  await build({ ...settings, build: { outDir } });
  server = await preview({ ...settings, build: { outDir }, preview: { port: 0 } });
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const found = faults;
  faults = [];
  expect(found, 'console errors and exceptions').toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
});

/**
 * The timeline on a page of its own, once it is drawn: by vis-timeline, or with `prepare`, which has the page before it
 * goes anywhere, by whatever that lets draw it.
 */
export async function openTimeline(
  shown: Shown,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  await prepare?.(page);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => window.show !== undefined);
  await page.evaluate((what) => window.show?.(what), shown);
  await page
    .locator(prepare ? '.timeline-item' : '.timeline-vis .timeline-item')
    .first()
    .waitFor();
  return page;
}
