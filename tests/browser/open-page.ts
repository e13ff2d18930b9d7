import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ProvidedContext } from 'vitest';
import { newPage, reusedPage } from './watched-page.ts';

type CollectionName = keyof ProvidedContext['addresses'];

const usual: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** The page of a collection, opened with an empty storage, once its list is there. */
export async function openPage(
  collection: CollectionName,
  view = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await reusedPage(inject('addresses')[collection], { ...usual, ...options });
  await page.goto(inject('addresses')[collection] + view);
  await page.getByRole('list', { name: /^(?:Articles|Events)$/ }).waitFor();
  // A narrow page has a timeline of its own.
  await page.locator('.vis-timeline, .vertical-scroll, .page.narrow .list-pane').first().waitFor();
  return page;
}

/** A page that has not gone anywhere yet, for tests that stand between it and its server. */
export function openBare(collection: CollectionName, options: BrowserContextOptions = {}): Promise<Page> {
  return newPage(inject('addresses')[collection], { ...usual, ...options });
}
