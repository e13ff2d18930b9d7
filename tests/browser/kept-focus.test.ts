import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What has the focus: its accessible name as far as an attribute or the text says it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element.getAttribute('aria-label') ?? label ?? element.getAttribute('role') ?? element.textContent;
  });
}

/** The page of the small collection where its list has nothing to show. */
async function openEmptied(view: string): Promise<Page> {
  const page = await openBare('small');
  await page.goto(inject('addresses').small + view);
  return page;
}

async function pressOn(page: Page, name: string): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

describe('the focus', () => {
  it('goes from a chip that is taken away to the next, the one before, and last to the status', async () => {
    const page = await openPage('small', '?q=quay&person=Ada+Okoro&person=Jonas+Brandt');
    await pressOn(page, 'Remove Ada Okoro');
    await button(page, 'Remove Ada Okoro').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Remove Jonas Brandt');
    await page.keyboard.press('Enter');
    await button(page, 'Remove Jonas Brandt').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Remove search: quay');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Filters in force' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('status');
  });

  it('goes to the status when all is cleared, from the chips and from where nothing matches', async () => {
    const page = await openPage('small', '?person=Ada+Okoro&list=out');
    await pressOn(page, 'Clear');
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    await expect.poll(() => focused(page)).toBe('status');
    expect(await page.getByRole('list', { name: 'Articles' }).getByRole('link').count()).toBe(5);
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('zebra');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await pressOn(page, 'Clear all filters');
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    await expect.poll(() => focused(page)).toBe('status');
  });

  it('stays where the last choice of a facet is taken back', async () => {
    const page = await openPage('sample', '?place=Moscow');
    const moscow = page.getByRole('group', { name: 'Places' }).getByRole('checkbox', { name: /^Moscow/ });
    await moscow.focus();
    await page.keyboard.press('Space');
    await button(page, 'Remove place: Moscow').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Moscow/);
    expect(await moscow.isChecked()).toBe(false);
  });

  it('stays where a choice is taken back that nothing in the collection offers', async () => {
    const page = await openEmptied('?only=versions');
    const choice = page.getByRole('checkbox', { name: 'Given in several versions' });
    await choice.focus();
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    await expect.poll(() => focused(page)).toContain('Given in several versions');
  });

  it('goes from “Show all that match” to the order of what is then shown', async () => {
    const page = await openPage('small', '?list=undated');
    await pressOn(page, 'Show all that match');
    await button(page, 'Show all that match').waitFor({ state: 'detached' });
    expect(await page.getByRole('combobox', { name: 'Sort' }).evaluate((order) => order.matches(':focus'))).toBe(true);
  });

  it('stays on a part of the status that holds nothing any more, until it moves on', async () => {
    const page = await openEmptied('?list=out');
    await pressOn(page, '0 hidden by filters');
    await page.waitForFunction(() => !location.search.includes('list='));
    await expect.poll(() => focused(page)).toBe('0 hidden by filters');
    await page.keyboard.press('Shift+Tab');
    await button(page, '0 hidden by filters').waitFor({ state: 'detached' });
  });
});

describe('the filters of a narrow page, with the keyboard alone', () => {
  it('open, are chosen from, and close by Escape, the focus back where it was', async () => {
    const page = await openPage('small', '', { viewport: { width: 360, height: 740 } });
    const summary = page.getByText('Filters', { exact: true });
    await summary.focus();
    await page.keyboard.press('Enter');
    const jonas = page.getByRole('group', { name: 'People' }).getByRole('checkbox', { name: /^Jonas Brandt/ });
    await jonas.waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Jonas Brandt 3');
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: '3 of 5 articles' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Jonas Brandt 3');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('About Jonas Brandt');
    await page.keyboard.press('Escape');
    await jonas.waitFor({ state: 'hidden' });
    expect(await summary.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('leave the opened article to its own Escape', async () => {
    const page = await openPage('small', '?article=b-workers', { viewport: { width: 360, height: 740 } });
    await page.getByRole('complementary', { name: 'Article' }).waitFor();
    const summary = page.getByText('Filters', { exact: true });
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('group').filter({ has: summary }).getAttribute('open')).toBeNull();
    expect(await page.getByRole('complementary', { name: 'Article' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'Article' }).waitFor({ state: 'detached' });
  });

  it('give Escape to a search in them first', async () => {
    const page = await openPage('sample', '', { viewport: { width: 360, height: 740 } });
    await page.getByText('Filters', { exact: true }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('searchbox', { name: 'Find in people' });
    await field.focus();
    await page.keyboard.type('putin');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'hidden' });
  });
});
