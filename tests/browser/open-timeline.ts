import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Shown } from '../gallery/shown.ts';
import { newPage, reusedPage } from './watched-page.ts';

const usual: BrowserContextOptions = { viewport: { width: 1280, height: 700 } };

/** Opens the gallery, or with its name a single specimen. */
export async function openGallery(specimen?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await reusedPage(inject('galleryAddress'), { ...usual, ...options });
  await page.goto(inject('galleryAddress') + (specimen === undefined ? '' : `?only=${encodeURIComponent(specimen)}`));
  return page;
}

/**
 * Opens the timeline without the rest of the page, once it is drawn: by vis-timeline, or with `prepare`, which gets the
 * page before it goes anywhere, by whatever that lets draw it.
 */
export async function openTimeline(
  shown: Shown,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const open = prepare ? newPage : reusedPage;
  const page = await open(inject('galleryAddress'), { ...usual, ...options });
  await prepare?.(page);
  await page.goto(`${inject('galleryAddress')}?only=timeline`);
  await page.waitForFunction(() => window.show !== undefined);
  await page.evaluate((what) => window.show?.(what), shown);
  await page
    .locator(prepare ? '.timeline-card' : '.timeline-vis .timeline-card')
    .first()
    .waitFor();
  return page;
}
