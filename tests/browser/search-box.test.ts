import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe-violations.ts';
import { openPage } from './open-page.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'articles' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const active = (page: Page) => options(page).and(page.getByRole('option', { selected: true }));

async function expectStatus(page: Page, text: string): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

async function typed(page: Page, text: string): Promise<void> {
  await box(page).pressSequentially(text);
  await options(page).first().waitFor();
}

async function expectClosed(page: Page): Promise<void> {
  await options(page).first().waitFor({ state: 'detached' });
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  expect(await box(page).getAttribute('aria-controls')).toBeNull();
}

describe('a suggestion that is taken', () => {
  it('stands where it was typed if that is to be left out, and the caret behind it', async () => {
    const page = await openPage('small');
    await typed(page, 'quay -jon');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('quay -person:"Jonas Brandt" ');
    await expectStatus(page, '1 of 5 articles');
    await box(page).press('Home');
    await page.keyboard.type(' ');
    await box(page).press('Home');
    await page.keyboard.type('(gulls OR ad');
    await options(page).filter({ hasText: 'Ada Okoro' }).click();
    await page.keyboard.type(') ');
    expect(await box(page).inputValue()).toBe('(gulls OR person:"Ada Okoro" ) quay -person:"Jonas Brandt" ');
  });

  it('takes the place of the whole word that the caret is in', async () => {
    const page = await openPage('small');
    await typed(page, 'quay adax ferry');
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowLeft');
    await options(page).filter({ hasText: 'Ada Okoro' }).click();
    await page.getByRole('button', { name: 'Remove Ada Okoro' }).waitFor();
    expect(await box(page).inputValue()).toBe('quay ferry');
    await page.keyboard.type('old ');
    expect(await box(page).inputValue()).toBe('quay old ferry');
  });
});

describe('the suggestions', () => {
  it('follow the caret, by keys and by mouse', async () => {
    const page = await openPage('small');
    await typed(page, 'ada');
    await page.keyboard.press('Home');
    await expectClosed(page);
    await page.keyboard.press('End');
    await options(page).filter({ hasText: 'Ada Okoro' }).waitFor();
    await box(page).click({ position: { x: 4, y: 8 } });
    await expectClosed(page);
    await page.keyboard.press('ArrowRight');
    await options(page).filter({ hasText: 'Ada Okoro' }).waitFor();
    await page.keyboard.press('Shift+End');
    await expectClosed(page);
  });

  it('stay closed once they were, wherever the caret goes', async () => {
    const page = await openPage('small');
    await typed(page, 'ada');
    await page.keyboard.press('Escape');
    await expectClosed(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    await expectClosed(page);
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
  });

  it('are gone through by the arrows, round by way of the text itself', async () => {
    const page = await openPage('small');
    await typed(page, 'p');
    expect(await options(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await options(page).last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await active(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.type('o');
    await options(page).first().waitFor();
    expect(await active(page).count()).toBe(0);
  });

  it('leave Enter, Tab and a second Escape to the box', async () => {
    const page = await openPage('small');
    await typed(page, 'ada');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('ada');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expectClosed(page);
    expect(await box(page).inputValue()).toBe('ada');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await typed(page, ' ok');
    await page.keyboard.press('Escape');
    await expectClosed(page);
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('go by Alt and an arrow too, which do not choose', async () => {
    const page = await openPage('small');
    await typed(page, 'ada');
    await page.keyboard.press('Alt+ArrowUp');
    await expectClosed(page);
    await page.keyboard.press('Alt+ArrowDown');
    await options(page).first().waitFor();
    expect(await active(page).count()).toBe(0);
  });

  it('are there for sources and languages behind their fields', async () => {
    const page = await openPage('small');
    await typed(page, 'lang:');
    await options(page).filter({ hasText: 'English' }).click();
    expect((await box(page).inputValue()).trim()).toBe('lang:"English"');
    await expectStatus(page, '5 of 5 articles');
  });
});

describe('what is said of a query', () => {
  it('tells what may be meant otherwise, and searches for what is written', async () => {
    const page = await openPage('small');
    await box(page).fill('ferry or gulls');
    const said = page.getByText('To ask for either, write OR in capitals.');
    await said.waitFor();
    expect(await box(page).getAttribute('aria-describedby')).toBe(await said.getAttribute('id'));
    await box(page).fill('author:Okoro');
    await page.getByText('There is no field “author:”').waitFor();
    await box(page).fill('on:April 2019');
    await page.getByText('on:"April 2019"').waitFor();
    expect(await violations(page)).toEqual([]);
    await box(page).fill('on:"April 2019"');
    await expectStatus(page, '2 of 5 articles');
  });
});
