import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { makeRecord } from '../cli/make-record.ts';

import { openRecords } from './own-collection.ts';

/** A long text with a word in three places, far apart, and two articles of one event. */
function yard(): ArticleRecord[] {
  const filler = Array.from({ length: 400 }, (_, at) => `The ${at}th line is about gulls.`).join('\n\n');
  const long = `The crane arrives.\n\n${filler}\n\nA crane rises.\n\n${filler}\n\nThe crane sinks.`;
  const record = makeRecord({ id: 'long', date: '2023-03-20' });
  return [
    { ...record, headline: 'Yard news', articleBody: long },
    { ...makeRecord({ id: 'short', date: '2023-03-21' }), headline: 'Gull news', articleBody: 'No gull came.' },
  ];
}

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });

async function expectInView(page: Page, text: string): Promise<void> {
  const current = pane(page).locator('.mark-current-search');
  await current.waitFor();
  await expect.poll(() => current.locator('xpath=..').innerText()).toBe(text);
  await expect.poll(() => current.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(800);
}

describe('an article that a search found', () => {
  it('opens at its first match, and goes from match to match, however long the text', async () => {
    const page = await openRecords(yard(), '?q=crane&article=long');
    await expectInView(page, 'The crane arrives.');
    await pane(page).getByText('match 1 of 3').waitFor();
    await pane(page).getByRole('button', { name: 'Next match' }).click();
    await expectInView(page, 'A crane rises.');
    await pane(page).getByRole('button', { name: 'Next match' }).click();
    await expectInView(page, 'The crane sinks.');
    await pane(page).getByText('match 3 of 3').waitFor();
    expect(await pane(page).getByRole('button', { name: 'Next match' }).isDisabled()).toBe(true);
    await pane(page).getByRole('button', { name: 'Previous match' }).click();
    await expectInView(page, 'A crane rises.');
  });

  it('says which of the list it is', async () => {
    const page = await openRecords(yard(), '?article=long');
    await pane(page)
      .getByText(/^[12] of 2$/)
      .waitFor();
  });
});

describe('an open group', () => {
  it('lists its members beside the timeline; one opens, and closing it returns to the group', async () => {
    const page = await openRecords(yard(), '?group=2000-01-01/2050-01-01');
    const group = page.getByRole('complementary', { name: 'Group' });
    await group.getByRole('heading', { name: '2 articles' }).waitFor();
    await group.getByRole('link', { name: 'Yard news' }).click();
    await pane(page).getByRole('heading', { name: 'Yard news' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('2 articles');
    await page.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
    await expect.poll(() => query(page, 'group')).toBeNull();
  });

  it('can be zoomed to, and Back undoes that', async () => {
    const page = await openRecords(yard(), '?group=2023-03-01/2023-04-01');
    await page.getByRole('button', { name: 'Zoom to these' }).click();
    await expect.poll(() => query(page, 'view')).toBe('2023-02-25T21:36:00Z/2023-04-04T02:24:00Z');
    await page.goBack();
    await expect.poll(() => query(page, 'view')).toBeNull();
  });
});
