import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, inject, it, onTestFinished } from 'vitest';
import { serveRecords } from '../own-collection.ts';
import { expectPicture } from './expect-picture.ts';
import { harbourRecords } from './harbour-records.ts';
import { launchPackaged } from './launch-packaged.ts';

const missing = 'No pictures are compared: the packaged Chromium runs on Linux on x64 only.';

let browser: Browser | undefined;

const views = [
  ['articles', ''],
  ['article', '?person=Ada+Okoro&q=bridge&article=harbour-24'],
  ['events', '?clock=happened&lanes=person&person=Ada+Okoro&person=Mira+Solberg'],
  ['name', '?about=person:Ada+Okoro'],
] as const;

const viewports = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Opens a view and waits until nothing in it changes any more. */
async function open(view: string, viewport: { width: number; height: number }): Promise<Page> {
  // Half as many pixels as the page has: small files, in which a shifted line still differs.
  const options = { viewport, deviceScaleFactor: 0.5, reducedMotion: 'reduce' } as const;
  const context = await browser?.newContext(options);
  if (!context) throw new Error('expected a browser');
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await serveRecords(page, harbourRecords);
  await page.goto(inject('addresses').small + view);
  await page.locator('.vis-timeline .timeline-card, .vertical-list a, .sheet h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

describe('pictures of the page', () => {
  beforeAll(async () => {
    browser = await launchPackaged();
    if (!browser) console.warn(missing);
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => skip(!browser, missing));

  it.each(views.flatMap(([name, view]) => viewports.map((viewport) => ({ name, view, viewport, ...viewport }))))(
    '$name at $width px, light and dark',
    async ({ name, view, viewport }) => {
      const page = await open(view, viewport);
      await expectPicture(`${name}-${viewport.width}-light`, await page.screenshot());
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
      await expectPicture(`${name}-${viewport.width}-dark`, await page.screenshot());
    },
  );
});
