import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { ProvidedContext } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

type CollectionName = keyof ProvidedContext['addresses'];

let browser: Browser;
let faults: string[] = [];
let provoked: RegExp[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const [found, expected] = [faults, provoked];
  faults = [];
  provoked = [];
  const missing = expected.filter((pattern) => !found.some((fault) => pattern.test(fault)));
  expect(missing, 'faults that the test provokes and that did not occur').toEqual([]);
  const others = found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  expect(others, 'console errors, policy reports and foreign requests').toEqual([]);
});

afterAll(() => browser.close());

/**
 * Notes what no page of ours may do: log an error, violate its security policy, throw, open a dialog of the browser, or
 * ask a foreign server for something.
 */
async function watch(page: Page, origin: string): Promise<void> {
  // Where a violation is reported without an error in the console.
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      console.error(`violated: ${violatedDirective} by ${sample}`),
    ),
  );
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`request: ${request.url()}`);
  });
}

/** The page of a collection, opened in a browser of its own memory, once its list is there. */
export async function openPage(
  collection: CollectionName,
  view = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openBare(collection, options);
  await page.goto(inject('addresses')[collection] + view);
  await page.getByRole('list', { name: /^(?:Articles|Events)$/ }).waitFor();
  await page.locator('.vis-timeline').waitFor();
  return page;
}

/** A page that has not gone anywhere yet, for tests that stand between it and its server. */
export async function openBare(collection: CollectionName, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await watch(page, new URL(inject('addresses')[collection]).origin);
  return page;
}

/**
 * Declares a fault that the test provokes. It is checked at the end of the test, because the browser reports a failed
 * request later than the page shows it, and may report it again.
 */
export function expectFault(pattern: RegExp): void {
  provoked.push(pattern);
}
