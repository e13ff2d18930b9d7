import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openPage } from './open-page.ts';

const coMentions = (page: Page) => page.getByRole('region', { name: 'Named together with Xi Jinping' });
const goTo = (page: Page) => page.getByRole('textbox', { name: 'Go to date' });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });

function inUrl(page: Page, name: string): string[] {
  return new URL(page.url()).searchParams.getAll(name);
}

/** The ends of the time axis that the histograms share. */
async function axisOf(view: string): Promise<string> {
  const page = await openPage('sample', `?person=Xi+Jinping${view}`);
  await coMentions(page).getByText('grey: Xi Jinping alone').waitFor();
  return coMentions(page).locator('.co-mentions-axis').innerText();
}

describe('who appears with whom', () => {
  it('names those met most, each a filter', async () => {
    const page = await openPage('sample', '?person=Xi+Jinping');
    const row = coMentions(page).getByRole('button', {
      name: /^Vladimir Putin, \d+ articles together, \w+ (?:in|on) /,
    });
    await row.waitFor();
    expect(await row.getAttribute('aria-pressed')).toBe('false');
    const rows = await coMentions(page).getByRole('button').count();
    expect(rows).toBeGreaterThan(1);
    expect(rows).toBeLessThanOrEqual(8);
    await row.click();
    await page.getByRole('button', { name: 'Remove Vladimir Putin' }).waitFor();
    expect(await row.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => inUrl(page, 'person')).toEqual(['Xi Jinping', 'Vladimir Putin']);
    await row.click();
    await page.getByRole('button', { name: 'Remove Vladimir Putin' }).waitFor({ state: 'detached' });
  });

  it('leaves, once pressed, just those that it counts', async () => {
    const page = await openPage('sample', '?person=Xi+Jinping');
    const row = coMentions(page).getByRole('button', { name: /^Vladimir Putin, / });
    const together = /(\d+) articles? together/.exec((await row.getAttribute('aria-label')) ?? '')?.[1];
    await row.click();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${together} of \\d+ articles`) })
      .waitFor();
    await expect.poll(() => inUrl(page, 'match')).toEqual(['all']);
    await coMentions(page).getByText('grey: Xi Jinping alone').waitFor();
  });

  it('adds to what is chosen beside them, as the filters do', async () => {
    const page = await openPage('sample', '?person=Xi+Jinping&person=Wang+Yi');
    await coMentions(page)
      .getByRole('button', { name: /^Vladimir Putin, / })
      .click();
    await page.getByRole('button', { name: 'Remove Vladimir Putin' }).waitFor();
    await expect.poll(() => inUrl(page, 'person')).toContain('Vladimir Putin');
    expect(inUrl(page, 'match')).toEqual([]);
  });

  it('has the time axis of the strip, whatever the window', async () => {
    const axis = await axisOf('');
    // The first article that names Xi Jinping, not the first of the collection.
    expect(axis).toMatch(/2013\s+2024/);
    expect(await axisOf('&view=1900-01-01/1901-01-01')).toBe(axis);
  });
});

describe('going to a date', () => {
  it('shows a month within its quarter', async () => {
    const page = await openPage('sample');
    await page.getByRole('button', { name: /, go to date$/ }).click();
    await goTo(page).fill('mar 2023');
    await goTo(page).press('Enter');
    await page.waitForFunction(() => location.search.includes('view='));
    const [start = '', end = ''] = inUrl(page, 'view')[0]?.split('/') ?? [];
    expect([start.slice(0, 7), end.slice(0, 7)]).toEqual(['2023-01', '2023-05']);
  });

  it('says of nonsense what it reads, until one types on', async () => {
    const page = await openPage('sample');
    await page.getByRole('button', { name: /, go to date$/ }).click();
    await goTo(page).fill('31 February 2023');
    await goTo(page).press('Enter');
    const hint = page.getByText('Write a date such as March 2023');
    await hint.waitFor();
    expect(await goTo(page).getAttribute('aria-invalid')).toBe('true');
    expect(await goTo(page).getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'));
    expect(inUrl(page, 'view')).toEqual([]);
    expect(await goTo(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await goTo(page).press('End');
    await goTo(page).press('Backspace');
    await hint.waitFor({ state: 'detached' });
    expect(await goTo(page).getAttribute('aria-invalid')).toBe('false');
  });
});

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await keys(page).getByRole('heading', { name: 'Keys' }).waitFor();
}

describe('the list of keys', () => {
  it('opens with ?, and takes the page’s keys until Escape, which closes it alone', async () => {
    const page = await openPage('small');
    await page.keyboard.press('.');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    const next = pane(page).getByRole('button', { name: 'Next' });
    await next.focus();
    // The pane beside the timeline shortens the period.
    await page.waitForFunction(() => /article=.*view=/.test(location.search));
    const before = page.url();
    await openKeys(page);
    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    await keys(page).waitFor({ state: 'hidden' });
    expect(page.url()).toBe(before);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
  });

  it('closes by its button and by a click beside it, not by one in it', async () => {
    const page = await openPage('small');
    await openKeys(page);
    await keys(page).getByText('zoom in', { exact: true }).click();
    expect(await keys(page).isVisible()).toBe(true);
    await keys(page).getByRole('button', { name: 'Close' }).click();
    await keys(page).waitFor({ state: 'hidden' });
    await openKeys(page);
    await page.mouse.click(5, 400);
    await keys(page).waitFor({ state: 'hidden' });
    await openKeys(page);
  });

  it('holds at 360 px', async () => {
    const page = await openPage('small', '', { viewport: { width: 360, height: 740 } });
    await openKeys(page);
    const box = await keys(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 740).toBe(true);
    expect(await violationsInThemes(page, 'dialog')).toEqual([]);
  });
});
