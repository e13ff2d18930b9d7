import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Shown } from '../gallery/shown.ts';

let browser: Browser;
let faults: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const found = faults;
  faults = [];
  expect(found, 'console errors and exceptions').toEqual([]);
});

afterAll(() => browser.close());

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  return page;
}

/** Opens the gallery, or with its name a single specimen. */
export async function openGallery(specimen?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(inject('galleryAddress') + (specimen === undefined ? '' : `?only=${encodeURIComponent(specimen)}`));
  return page;
}

/**
 * Opens the timeline on a page of its own, once it is drawn: by vis-timeline, or with `prepare`, which gets the page
 * before it goes anywhere, by whatever that lets draw it.
 */
export async function openTimeline(
  shown: Shown,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await newPage(options);
  await prepare?.(page);
  await page.goto(`${inject('galleryAddress')}?only=timeline`);
  await page.waitForFunction(() => window.show !== undefined);
  await page.evaluate((what) => window.show?.(what), shown);
  await page
    .locator(prepare ? '.timeline-item' : '.timeline-vis .timeline-item')
    .first()
    .waitFor();
  return page;
}
