import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser | undefined;
let faults: string[] = [];
let provoked: RegExp[] = [];

/** The browser of all tests that run in this process. It ends with the process; one that crashed is replaced. */
async function sharedBrowser(): Promise<Browser> {
  if (browser?.isConnected() !== true) browser = await launchBrowser();
  return browser;
}

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

/** An empty page with a storage of its own, for the site of an address. */
export async function watchedPage(address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await (await sharedBrowser()).newContext(options);
  const page = await context.newPage();
  await watch(page, new URL(address).origin);
  return page;
}

/**
 * Declares a fault that the test provokes. It is checked at the end of the test, because the browser reports a failed
 * request later than the page shows it, and may report it again.
 */
export function expectFault(pattern: RegExp): void {
  provoked.push(pattern);
}

/** Closes the pages of a test, and checks that they had the faults that it provokes and no others. */
export async function closePages(): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  const [found, expected] = [faults, provoked];
  faults = [];
  provoked = [];
  const missing = expected.filter((pattern) => !found.some((fault) => pattern.test(fault)));
  expect(missing, 'faults that the test provokes and that did not occur').toEqual([]);
  const others = found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  expect(others, 'console errors, policy reports and foreign requests').toEqual([]);
}
