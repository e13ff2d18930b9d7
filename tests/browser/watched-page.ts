import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** A page that is used by one test after another. */
interface Tab {
  page: Page;
  options: BrowserContextOptions;
  devtools: CDPSession;
}

/** Tabs that wait for a test with the same options; the oldest is closed when there are more. */
const mostIdle = 2;

let browser: Browser | undefined;
/** The site of the present test. */
let origin = '';
let faults: string[] = [];
let provoked: RegExp[] = [];
/** The tabs of the present test, and those that the tests before it have left. */
let used: Tab[] = [];
let idle: Tab[] = [];

/** The browser of all tests that run in this process. It ends with the process; one that crashed is replaced. */
async function sharedBrowser(): Promise<Browser> {
  if (browser?.isConnected() !== true) {
    browser = await launchBrowser();
    idle = [];
  }
  return browser;
}

/**
 * Notes what no page of ours may do: log an error, violate its security policy, throw, open a dialog of the browser, or
 * ask a foreign server for something.
 */
async function watch(page: Page): Promise<void> {
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

/** An empty page with a storage of its own, for the site of an address. It is closed at the end of the test. */
export async function newPage(address: string, options: BrowserContextOptions): Promise<Page> {
  origin = new URL(address).origin;
  const context = await (await sharedBrowser()).newContext(options);
  const page = await context.newPage();
  await watch(page);
  return page;
}

/**
 * An empty page with an empty storage, for the site of an address. Another test may have used it, since a browser takes
 * half of the time of a test to start a page. A test that changes a page for good, by a script that runs before each
 * load or by a clock, needs a {@link newPage}.
 */
export async function reusedPage(address: string, options: BrowserContextOptions): Promise<Page> {
  await sharedBrowser();
  const key = JSON.stringify(options);
  const at = idle.findIndex((tab) => JSON.stringify(tab.options) === key);
  const [known] = at < 0 ? [] : idle.splice(at, 1);
  origin = new URL(address).origin;
  if (known) {
    used.push(known);
    return known.page;
  }
  const page = await newPage(address, options);
  used.push({ page, options, devtools: await page.context().newCDPSession(page) });
  return page;
}

/** Empties a tab for the next test: leaves the site, and undoes all that a test may have set. */
async function empty({ page, options, devtools }: Tab): Promise<void> {
  const { viewport, colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.send('Page.resetNavigationHistory');
  await page.context().clearPermissions();
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  if (viewport) await page.setViewportSize(viewport);
  // Out of the page, where nothing is hovered.
  await page.mouse.move(-1, -1);
}

/**
 * Declares a fault that the test provokes. It is checked at the end of the test, because the browser reports a failed
 * request later than the page shows it, and may report it again.
 */
export function expectFault(pattern: RegExp): void {
  provoked.push(pattern);
}

/**
 * Leaves or closes the pages of a test, and checks that they had the faults that it provokes and no others. After a
 * test that failed all pages are closed.
 */
export async function endPages(hasFailed: boolean): Promise<void> {
  const left = hasFailed ? [] : used;
  used = [];
  await Promise.all(left.map(empty));
  idle = hasFailed ? [] : [...left, ...idle].slice(0, mostIdle);
  const kept = new Set(idle.map(({ page }) => page.context()));
  await Promise.all((browser?.contexts() ?? []).filter((one) => !kept.has(one)).map((context) => context.close()));
  const [found, expected] = [faults, provoked];
  faults = [];
  provoked = [];
  const missing = expected.filter((pattern) => !found.some((fault) => pattern.test(fault)));
  expect(missing, 'faults that the test provokes and that did not occur').toEqual([]);
  const others = found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  expect(others, 'console errors, policy reports and foreign requests').toEqual([]);
}
