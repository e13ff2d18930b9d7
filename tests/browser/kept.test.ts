import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { articleBar, choice, eventBar, note, press, rows, star, tag, expectPressed } from './kept-marks.ts';
import { openBare, openPage } from './open-page.ts';
import { dailyReports, openOwn, serveOwn } from './own-collection.ts';

const workers = '?article=b-workers';
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const cards = (page: Page) => timeline(page).getByRole('button', { name: /Report/ });

/** Counts the collections of which the browser has stored a visit. */
async function countVisits(): Promise<number> {
  const opening = indexedDB.open('dateline-visits-1');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.addEventListener('success', () => resolve(opening.result));
  });
  if (!database.objectStoreNames.contains('visits')) return 0;
  const counting = database.transaction('visits').objectStore('visits').count();
  return new Promise((resolve) => {
    counting.addEventListener('success', () => resolve(counting.result));
  });
}

describe('the open article', () => {
  it('is starred, tagged and noted, and all of it is there after a reload', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await tag(articleBar(page), 'to check');
    await note(articleBar(page), 'Ask Ada.\nThen Ivo.');
    await page.reload();
    await expectPressed(articleBar(page), 'Star');
    await articleBar(page).getByRole('button', { name: 'Remove tag to check' }).waitFor();
    expect(await articleBar(page).getByRole('note').innerText()).toBe('Ask Ada.\nThen Ivo.');
    const row = rows(page).filter({ hasText: 'Harbour workers hear of the plan' });
    await row.filter({ hasText: 'starred' }).filter({ hasText: 'tagged to check' }).waitFor();
    await timeline(page).getByText('★ ✎ # Harbour workers').first().waitFor();
  });

  it('is starred and loses the star by a key, but not while one types', async () => {
    const page = await openPage('small', workers);
    await expectPressed(articleBar(page), 'Star', false);
    await page.keyboard.press('s');
    await expectPressed(articleBar(page), 'Star');
    await press(articleBar(page), 'Add tag');
    await articleBar(page).getByRole('combobox', { name: 'Tag' }).pressSequentially('s');
    await expectPressed(articleBar(page), 'Star');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expectPressed(articleBar(page), 'Star', false);
  });

  it('loses a tag and a note, and the focus stays in the bar', async () => {
    const page = await openPage('small', workers);
    await tag(articleBar(page), 'quay');
    await press(articleBar(page), 'Remove tag quay');
    await articleBar(page).getByRole('list', { name: 'Tags' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add tag');
    await note(articleBar(page), 'Gone soon.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change note');
    await press(articleBar(page), 'Change note');
    await articleBar(page).getByRole('textbox', { name: 'Note' }).fill(' ');
    await press(articleBar(page), 'Save the note');
    await articleBar(page).getByRole('button', { name: 'Add note' }).waitFor();
  });

  it('keeps a note whose form was left without the button', async () => {
    const page = await openPage('small', workers);
    await press(articleBar(page), 'Add note');
    await articleBar(page).getByRole('textbox', { name: 'Note' }).fill('Half a thought');
    await page.getByRole('button', { name: /Next/ }).click();
    await articleBar(page).getByRole('button', { name: 'Add note' }).waitFor();
    await page.goBack();
    await articleBar(page).getByRole('note').filter({ hasText: 'Half a thought' }).waitFor();
  });

  it('is read once it was open for five seconds, unless the reader says otherwise', async () => {
    const page = await openBare('small');
    await page.clock.install();
    await page.goto(inject('addresses').small + workers);
    await expectPressed(articleBar(page), 'Read', false);
    await page.clock.runFor(4000);
    await expectPressed(articleBar(page), 'Read', false);
    await page.clock.runFor(1500);
    await expectPressed(articleBar(page), 'Read');
    await press(articleBar(page), 'Read');
    await expectPressed(articleBar(page), 'Read', false);
    await page.clock.runFor(20_000);
    await expectPressed(articleBar(page), 'Read', false);
  });
});

describe('the filters', () => {
  it('find what was kept, together with the other filters', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await page.getByRole('button', { name: /Next/ }).click();
    await expectPressed(articleBar(page), 'Star', false);
    await star(articleBar(page));
    await tag(articleBar(page), 'rain');
    await choice(page).getByRole('checkbox', { name: 'Starred (2)' }).check();
    await expect.poll(() => rows(page).count()).toBe(2);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kept')).toEqual(['starred']);
    await choice(page).getByRole('checkbox', { name: '#rain (1)' }).check();
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByRole('status').filter({ hasText: '1 of 5 articles' }).waitFor();
    await page.getByRole('button', { name: 'Remove tagged rain' }).click();
    await page.getByRole('button', { name: 'Remove starred' }).click();
    await expect.poll(() => rows(page).count()).toBe(5);
  });

  it('of the address apply after a reload, read and unread in turn', async () => {
    const page = await openPage('small', workers);
    await press(articleBar(page), 'Read');
    await expectPressed(articleBar(page), 'Read');
    await page.goto(`${inject('addresses').small}?kept=unread&kept=loved`);
    await expect.poll(() => rows(page).count()).toBe(4);
    await choice(page).getByRole('checkbox', { name: 'Read (1)' }).check();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await choice(page).getByRole('checkbox', { name: 'Unread' }).isChecked()).toBe(false);
  });
});

describe('the open event', () => {
  it('is kept by its id, and found on both clocks', async () => {
    const page = await openPage('small', '?clock=happened');
    await rows(page).first().click();
    await star(eventBar(page));
    await expectPressed(articleBar(page), 'Star', false);
    const title = await rows(page).first().locator('.row-headline').innerText();
    await page.goto(`${inject('addresses').small}?clock=happened&kept=starred`);
    await expect.poll(() => rows(page).locator('.row-headline').allInnerTexts()).toEqual([title]);
    await page.getByRole('status').filter({ hasText: '1 of 5 articles' }).waitFor();
    await page.goto(`${inject('addresses').small}?kept=starred`);
    await expect.poll(() => rows(page).count()).toBe(1);
  });
});

describe('new articles', () => {
  it('are those that the last visit did not have, until they are read', async () => {
    const reports = dailyReports(8);
    const page = await openOwn(reports.slice(0, 5));
    await expect.poll(() => rows(page).count()).toBe(5);
    await choice(page).getByRole('button', { name: 'Import what was kept' }).waitFor();
    await expect.poll(() => page.evaluate(countVisits)).toBe(1);
    expect(await choice(page).getByRole('checkbox', { name: /New/ }).count()).toBe(0);
    await page.clock.setSystemTime(Date.now() + 20 * 3_600_000);
    await serveOwn(page, reports);
    await page.reload();
    await choice(page).getByRole('checkbox', { name: 'New since my last visit (3)' }).check();
    await expect.poll(() => rows(page).count()).toBe(3);
    await rows(page).filter({ hasText: 'Report number 6' }).filter({ hasText: 'New' }).click();
    await press(articleBar(page), 'Read');
    await rows(page).filter({ hasText: 'Report number 6' }).filter({ hasNotText: 'New' }).waitFor();
  });
});

describe('two tabs', () => {
  it('lose nothing, of different articles or of the same one', async () => {
    const page = await openPage('small', workers);
    const other = await page.context().newPage();
    await other.goto(inject('addresses').small + workers);
    await expectPressed(articleBar(other), 'Star', false);
    await press(articleBar(page), 'Add note');
    await articleBar(page).getByRole('textbox', { name: 'Note' }).fill('From the first tab');
    await note(articleBar(other), 'From the second tab');
    await star(articleBar(other));
    await press(articleBar(page), 'Save the note');
    await expectPressed(articleBar(page), 'Star');
    for (const each of [page, other]) {
      const text = articleBar(each).getByRole('note');
      await text.filter({ hasText: 'From the first tab' }).filter({ hasText: 'From the second tab' }).waitFor();
    }
    await other.getByRole('button', { name: /Next/ }).click();
    await tag(articleBar(other), 'rain');
    await choice(page).getByRole('checkbox', { name: '#rain (1)' }).waitFor();
  });
});

describe('a star', () => {
  it('changes the headline on the timeline, and moves no card', async () => {
    const page = await openOwn(dailyReports(6), '?article=report-002');
    await expectPressed(articleBar(page), 'Star', false);
    await cards(page).first().waitFor();
    // By their words, since the order of the elements is not that of the cards.
    const boxes = () =>
      cards(page).evaluateAll((all) =>
        Object.fromEntries(all.map((one) => [one.textContent.replace('★ ', ''), one.getBoundingClientRect().top])),
      );
    await expect.poll(async () => Object.keys(await boxes()).length).toBe(6);
    const before = await boxes();
    await star(articleBar(page));
    await timeline(page).getByText('★ Report number 2').first().waitFor();
    expect(await boxes()).toEqual(before);
  });

  it('leaves the narrow timeline where it was scrolled to', async () => {
    const page = await openOwn(dailyReports(60), '', { viewport: { width: 390, height: 800 } });
    const scroller = page.locator('.vertical-scroll');
    await page.getByRole('button', { name: 'Next period' }).click();
    await expect.poll(() => scroller.evaluate((box) => box.scrollTop)).toBeGreaterThan(300);
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBeNull();
    const far = await scroller.evaluate((box) => box.scrollTop);
    await page.getByRole('link', { name: 'Report number 9 ' }).press('Enter');
    await star(articleBar(page));
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.getByText('★ Report number 9 ').waitFor();
    expect(Math.abs((await scroller.evaluate((box) => box.scrollTop)) - far)).toBeLessThan(100);
  });
});

describe('in both themes', () => {
  it.each([390, 1440])('at %i px: nothing sticks out, and axe finds nothing', async (width) => {
    const page = await openPage('small', workers, { viewport: { width, height: 800 } });
    await star(articleBar(page));
    await tag(articleBar(page), 'm'.repeat(60));
    await note(articleBar(page), 'm'.repeat(300));
    expect(await articleBar(page).evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsInThemes(page)).toEqual([]);
  });
});
