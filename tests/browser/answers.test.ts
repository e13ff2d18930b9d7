import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });
const rows = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');
const current = (page: Page) => rows(page).and(page.locator('[aria-current="true"]'));
const marks = (page: Page) => rows(page).locator('mark');

/** The page of the small collection, whose questions to the search worker wait while `window.held` is a list. */
async function openHeld(view: string): Promise<Page> {
  const page = await openBare('small');
  await page.addInitScript(() => {
    window.held = null;
    window.Worker = class extends Worker {
      override postMessage(message: unknown): void {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window, has no origin
        const send = () => super.postMessage(message);
        if (window.held) window.held.push(send);
        else send();
      }
    };
  });
  await page.goto(inject('addresses').small + view);
  await rows(page).first().waitFor();
  return page;
}

declare global {
  interface Window {
    held: (() => void)[] | null;
  }
}

async function release(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = window.held ?? [];
    window.held = null;
    for (const send of held) send();
  });
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-busy=true]'));
}

describe('the answer of an earlier search, while the next is under way', () => {
  it('keeps its own passages, and lends them to nothing else', async () => {
    const page = await openHeld('?q=harbour');
    await marks(page).first().waitFor();
    await page.evaluate(() => (window.held = []));
    await box(page).fill('quay');
    await page.locator('[role=status][aria-busy=true]').waitFor();
    await page.waitForFunction(() => window.held?.length === 1);
    expect(new Set((await marks(page).allInnerTexts()).map((text) => text.toLowerCase()))).toEqual(
      new Set(['harbour']),
    );
    await release(page);
    await marks(page).filter({ hasText: 'quay' }).first().waitFor();
    expect(new Set((await marks(page).allInnerTexts()).map((text) => text.toLowerCase()))).toEqual(new Set(['quay']));
  });

  it('keeps its own problem', async () => {
    const page = await openHeld('?q=quay+(ferry');
    await page.getByText(/^At “\(ferry”/).waitFor();
    await page.evaluate(() => (window.held = []));
    await box(page).fill('gulls and much more (than this');
    await page.waitForFunction(() => window.held?.length === 1);
    expect(await page.getByText(/^At “/).innerText()).toMatch(/^At “\(ferry”/);
    await release(page);
    await page.getByText(/^At “\(than this”/).waitFor();
  });
});

describe('a suggestion that is chosen already', () => {
  it('stays chosen', async () => {
    const page = await openPage('small', '?person=Ada+Okoro');
    await box(page).pressSequentially('ada');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await options.filter({ hasText: 'Ada Okoro' }).click();
    await page.waitForFunction(() => !location.search.includes('q='));
    await expect.poll(() => new URL(page.url()).searchParams.getAll('person')).toEqual(['Ada Okoro']);
    expect(await box(page).inputValue()).toBe('');
  });
});

describe('a match in a headline', () => {
  it('is marked in the list', async () => {
    const page = await openPage('small', '?q=headline:workers');
    await marks(page).first().waitFor();
    expect(await marks(page).allInnerTexts()).toEqual(['workers']);
  });
});

describe('the articles before and after the open one', () => {
  it('are those that it would stand between where the filters keep it out of a list of the newest', async () => {
    const newest = await openPage('small', '?sort=newest');
    await rows(newest).nth(1).click();
    await newest.waitForFunction(() => location.search.includes('article='));
    const { search } = new URL(newest.url());
    const page = await openPage('small', `${search}&-person=Jonas+Brandt`);
    expect(await current(page).count()).toBe(0);
    await page.keyboard.press(',');
    await current(page).filter({ hasText: '2 July 2019' }).waitFor();
    await page.goBack();
    await current(page).waitFor({ state: 'detached' });
    await page.keyboard.press('.');
    await current(page).filter({ hasText: 'Undated' }).waitFor();
  });

  it('stay where only what is outside the window is listed: opening one moves nothing', async () => {
    const page = await openPage('small', '?view=2019-06-01/2019-08-01&list=outside');
    expect(await rows(page).count()).toBe(2);
    await rows(page).first().click();
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading').first().waitFor();
    expect(await rows(page).count()).toBe(2);
    await page.waitForFunction(() => location.search.includes('article='));
    // The pane takes its width from the end of the period.
    expect(new URL(page.url()).searchParams.get('view')).toMatch(/^2019-06-01\//);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
