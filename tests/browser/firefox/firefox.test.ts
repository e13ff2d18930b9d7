import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { firefoxProgram, launchFirefox } from './launch-firefox.ts';

const missing =
  'Firefox is missing, its tests are skipped: install the Debian package firefox-esr, or set FIREFOX_PATH.';

let browser: Browser | undefined;
let context: BrowserContext | undefined;
let page: Page;
let faults: string[] = [];

/** Opens the page with an empty storage, once its list and its timeline are there. */
async function open(): Promise<void> {
  context = await browser?.createBrowserContext();
  if (!context) throw new Error('Firefox is not there');
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(inject('addresses').sample);
  await page.waitForSelector('aria/[role="list"][name="Articles"] >>> a');
  await page.waitForSelector('.vis-timeline .timeline-card');
}

const status = () => page.$eval('.status', ({ textContent }) => textContent);
const opened = 'aside[aria-label="Article"]';
const article = () => page.waitForSelector(`${opened} h2`);
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');

async function goBackTo(control: string): Promise<void> {
  await page.keyboard.down('Shift');
  for (let stops = 0; stops < 20 && (await focusedText()) !== control; stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

describe('in Firefox', () => {
  beforeAll(async () => {
    if (firefoxProgram === undefined) console.warn(missing);
    else browser = await launchFirefox(firefoxProgram);
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => {
    skip(!browser, missing);
  });
  afterEach(async () => {
    // Those of the present page: closing it ends its fetches with an error.
    const found = faults;
    faults = [];
    await context?.close();
    expect(found).toEqual([]);
  });

  it('the articles are filtered by person', async () => {
    await open();
    expect(await status()).toMatch(/^55 of 55 articles/);
    await page.locator('.facet-row ::-p-text(Xi Jinping)').click();
    await expect.poll(status).toMatch(/^(?!55 )\d+ of 55 articles/);
    expect(new URL(page.url()).searchParams.get('person')).toBe('Xi Jinping');
  });

  it('the articles are searched', async () => {
    await open();
    await page.locator('aria/Search[role="searchbox"]').fill('hangzhou');
    await expect.poll(status).toMatch(/^\d of 55 articles/);
  });

  it('an article is opened on the timeline, and closed', async () => {
    await open();
    const card = await page.waitForSelector('.vis-timeline .timeline-card:not(.timeline-group *)');
    await card?.click();
    const heading = await article();
    expect(await heading?.evaluate(({ textContent }) => textContent)).not.toBe('');
    await page.keyboard.press('Escape');
    await page.waitForSelector(opened, { hidden: true });
  });

  it('an article is found and read with the keyboard alone', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('hangzhou');
    await expect.poll(status).toMatch(/^\d of 55 articles/);
    await goBackTo('Skip to the list');
    await page.keyboard.press('Enter');
    const row = await focusedText();
    await page.keyboard.press('Enter');
    const heading = await article();
    expect(row).toContain(await heading?.evaluate(({ textContent }) => textContent));
    await page.keyboard.press('Escape');
    await page.waitForSelector(opened, { hidden: true });
    await expect.poll(focusedText).toBe(row);
  });
});
