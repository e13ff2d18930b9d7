import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openPage } from './open-page.ts';
import { openOwn } from './own-collection.ts';

function article(date: string, headline: string, articleBody: string) {
  const at = { datePublished: date, datePublishedOrigin: 'field' as const };
  return { source: `${date}.txt`, headline, articleBody, ...at };
}

const articles = [
  article('2019-01-10', 'Harbour plan is signed', 'Ada Okoro met Jonas Brandt in Lisbon. Okoro signed the plan.'),
  article('2019-03-11', 'Bridge opens', 'Ada Okoro opened the bridge on 11 March 2019. Jonas Brand spoke.'),
  article('2019-03-20', 'Tunnel is flooded', 'Mira Solberg closed the tunnel on 20 March 2019, Jonas Brandt said.'),
];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Corrections' });
const status = (page: Page) => dialog(page).getByRole('status', { name: 'Corrections' });
const about = (page: Page, name: string) => page.getByRole('complementary', { name, exact: true });
const people = (page: Page) => page.getByRole('group', { name: 'People' }).getByRole('checkbox');

/** The first line of each row of a list. */
async function rows(page: Page, name: 'Articles' | 'Events'): Promise<string[]> {
  const texts = await page.getByRole('list', { name }).getByRole('link').allInnerTexts();
  return texts.map((text) => text.split('\n')[0] ?? '');
}

const headlines = (page: Page) => rows(page, 'Articles');

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
}

/** Presses the focused control of a role and a name, reached with Tab alone. */
async function tabTo(
  page: Page,
  role: 'button' | 'radio' | 'textbox' | 'combobox' | 'checkbox',
  name: string | RegExp,
) {
  const sought = page.getByRole(role, { name, exact: typeof name === 'string' });
  await sought.first().waitFor();
  for (let at = 0; at < 200; at++) {
    if (await sought.first().evaluate((element) => element === document.activeElement)) return sought.first();
    await page.keyboard.press('Tab');
  }
  throw new Error(`${role} ${String(name)}: expected to be reached with Tab, was not`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Opens the dialog with a button of the page, which is far from the start of the order of focus. */
async function open(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter');
}

/** Chooses a way of being wrong with the arrow keys, from the first, which is chosen. */
async function choose(page: Page, label: string): Promise<void> {
  const radios = dialog(page).getByRole('radio');
  await radios.first().waitFor();
  const first = (await radios.first().evaluate((element) => element.parentElement?.textContent)) ?? '';
  await tabTo(page, 'radio', first);
  const wanted = dialog(page).getByRole('radio', { name: label, exact: true });
  for (let at = 0; at < 10 && !(await wanted.isChecked()); at++) await page.keyboard.press('ArrowDown');
  expect(await wanted.isChecked()).toBe(true);
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, 'textbox', label);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function says(page: Page, text: string): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

const titles = (page: Page) => rows(page, 'Events');

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('button', { name: 'Corrections', exact: true }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Import' }).waitFor();
}

async function importFile(page: Page, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, 'Import');
  const buffer = Buffer.from(content);
  await (await choosing).setFiles({ name: 'corrections.json', mimeType: 'application/json', buffer });
}

describe('a person', () => {
  it('is renamed by keyboard, at once, undone, redone, and still renamed after a reload', async () => {
    const page = await openOwn(articles, '?about=person:Ada+Okoro');
    await open(page, 'Correct…');
    await choose(page, 'The name is wrong');
    await write(page, 'Right name', 'Ada Okoro-Lind');
    await page.keyboard.press('Enter');
    await says(page, 'Corrected: “Ada Okoro” is called “Ada Okoro-Lind”');
    await page.getByRole('complementary', { name: 'Ada Okoro-Lind', exact: true, includeHidden: true }).waitFor();
    await press(page, 'Undo');
    await says(page, 'Undone: “Ada Okoro” is called “Ada Okoro-Lind”');
    await page.getByRole('complementary', { name: 'Ada Okoro', exact: true, includeHidden: true }).waitFor();
    await press(page, 'Redo');
    await says(page, 'Redone');
    await close(page);
    await about(page, 'Ada Okoro-Lind').waitFor();
    // The address follows the view with a delay.
    await expect.poll(() => new URL(page.url()).searchParams.get('about')).toBe('person:Ada Okoro-Lind');
    await page.reload();
    await about(page, 'Ada Okoro-Lind').waitFor();
    await people(page).and(page.getByLabel('Ada Okoro-Lind')).waitFor();
  });

  it('is merged with another, made an organisation, or removed', async () => {
    const page = await openOwn(articles, '?about=person:Jonas+Brandt');
    await open(page, 'Correct…');
    await choose(page, 'Someone else in the list is the same person');
    await tabTo(page, 'combobox', 'The other name');
    await page.keyboard.type('mira');
    expect(await dialog(page).locator('option').allTextContents()).toEqual(['Mira Solberg']);
    await page.keyboard.type(' solberg');
    await page.keyboard.press('Enter');
    await says(page, 'Corrected: “Jonas Brandt” and “mira solberg” are one person');
    await close(page);
    await expect.poll(() => people(page).and(page.getByLabel('Mira Solberg')).count()).toBe(0);
    await open(page, 'Correct…');
    await choose(page, 'It is an organisation');
    await press(page, 'Correct');
    await says(page, 'is an organisation');
    await close(page);
    await about(page, 'Jonas Brandt').getByText('organisation', { exact: true }).waitFor();
    await open(page, 'Correct…');
    await choose(page, 'It is a person');
    await press(page, 'Correct');
    await close(page);
    await open(page, 'Correct…');
    await choose(page, 'It is not a person');
    await press(page, 'Correct');
    await says(page, '“Jonas Brandt” is not a person');
    expect(await dialog(page).getByRole('list', { name: 'Corrections' }).getByRole('listitem').count()).toBe(4);
    await close(page);
    await expect.poll(() => people(page).and(page.getByLabel('Jonas Brandt')).count()).toBe(0);
    // The page of the name is gone, and the button from which the dialog was opened.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('is split by article and by mention', async () => {
    const page = await openOwn(articles, '?about=person:Ada+Okoro');
    await open(page, 'Correct…');
    await choose(page, 'In some articles it is another person');
    await tabTo(page, 'combobox', 'Who it is there');
    await page.keyboard.type('Ada Okoro (engineer)');
    await press(page, 'Correct');
    await dialog(page).getByRole('alert').filter({ hasText: 'choose one or more of “In these articles”' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await press(page, 'Correct');
    await says(page, '“Ada Okoro” is “Ada Okoro (engineer)” in 1 article');
    await close(page);
    await people(page).and(page.getByLabel('Ada Okoro (engineer)')).waitFor();
    await about(page, 'Ada Okoro').getByText('counted again by the next bundle').waitFor();
    await open(page, 'Correct…');
    await choose(page, 'Some mentions are of another person');
    await tabTo(page, 'combobox', 'Who it is there');
    await page.keyboard.type('Bo Okoro');
    await tabTo(page, 'checkbox', /Okoro signed/);
    await page.keyboard.press('Space');
    await press(page, 'Correct');
    await says(page, '“Ada Okoro” is “Bo Okoro” in 1 mention');
    await close(page);
    await people(page).and(page.getByLabel('Bo Okoro')).waitFor();
  });
});

describe('an article', () => {
  it('gets another headline and date, and is hidden', async () => {
    const page = await openOwn(articles, '?article=2019-03-11');
    await open(page, 'Correct this article');
    await choose(page, 'The headline is wrong');
    await write(page, 'Right headline', 'Bridge is opened');
    await page.keyboard.press('Enter');
    await says(page, 'The headline of “Bridge opens” is “Bridge is opened”');
    await close(page);
    await page.getByRole('heading', { name: 'Bridge is opened' }).waitFor();
    await open(page, 'Correct this article');
    await choose(page, 'The date is wrong or missing');
    await write(page, 'Date of publication', '2 April 2019');
    await page.keyboard.press('Enter');
    await says(page, 'is 2 April 2019');
    await dialog(page).getByText('resolved again by the next bundle').waitFor();
    await page.getByText('The date is corrected. Times in this text').waitFor();
    await close(page);
    await expect
      .poll(() => headlines(page))
      .toEqual(['Harbour plan is signed', 'Tunnel is flooded', 'Bridge is opened']);
    const search = page.getByRole('searchbox', { name: 'Search', exact: true });
    await search.fill('tunnel');
    await expect.poll(() => headlines(page)).toEqual(['Tunnel is flooded']);
    await search.fill('');
    await open(page, 'Correct this article');
    await choose(page, 'It does not belong here');
    await press(page, 'Correct');
    await says(page, 'does not belong here');
    await close(page);
    await expect.poll(() => headlines(page)).toEqual(['Harbour plan is signed', 'Tunnel is flooded']);
    await page
      .getByRole('status')
      .filter({ hasText: /^2 of 2 articles/ })
      .waitFor();
  });
});

describe('an event', () => {
  it('is retitled, redated, merged and hidden', async () => {
    const page = await openOwn(articles, '?clock=happened&article=2019-03-11');
    await expect.poll(async () => (await titles(page)).length).toBe(3);
    await open(page, /^Correct: .*bridge/);
    await choose(page, 'The title is wrong');
    await write(page, 'Right title', 'Opening of the bridge');
    await page.keyboard.press('Enter');
    await says(page, 'is “Opening of the bridge”');
    await close(page);
    await expect.poll(() => titles(page)).toContain('Opening of the bridge');
    await open(page, 'Correct: Opening of the bridge');
    await choose(page, 'It happened at another time');
    await write(page, 'Time of the event', '2019-05');
    await page.keyboard.press('Enter');
    await says(page, 'happened: May 2019');
    await close(page);
    await expect.poll(async () => (await titles(page)).at(-1)).toBe('Opening of the bridge');
    await open(page, 'Correct: Opening of the bridge');
    await choose(page, 'Another event is the same');
    await press(page, 'Correct');
    await says(page, 'One event:');
    await close(page);
    await expect.poll(async () => (await titles(page)).length).toBe(2);
    await open(page, 'Correct: Opening of the bridge');
    await choose(page, 'It is no event');
    await press(page, 'Correct');
    await says(page, 'is no event');
    await close(page);
    await expect.poll(async () => (await titles(page)).includes('Opening of the bridge')).toBe(false);
  });
});

describe('the file of corrections', () => {
  const corrections = [{ kind: 'rename-person', name: 'Ada Okoro', to: 'Ada Lind' }];

  it('is imported once, the short form too, and downloaded', async () => {
    const page = await openOwn(articles);
    await openList(page);
    await importFile(page, JSON.stringify({ corrections, persons: { remove: ['Nobody'] } }));
    await says(page, '2 corrections imported, 0 were here already');
    await dialog(page).getByText('Not applied: this collection has no person "Nobody"').waitFor();
    await importFile(page, JSON.stringify({ corrections }));
    await says(page, '0 corrections imported, 1 were here already');
    await press(page, /^Remove: “Nobody”/);
    const downloading = page.waitForEvent('download');
    await press(page, 'Download');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('corrections.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({ corrections });
  });

  it('that is wrong is refused with the place', async () => {
    const page = await openOwn(articles);
    await openList(page);
    await importFile(page, '{"corrections":[{"kind":"hide-event","event":"x"}]}');
    await dialog(page)
      .getByRole('alert')
      .filter({ hasText: 'corrections.json: at corrections.0.event, expected the id of an event' })
      .waitFor();
  });

  it('is saved to a folder where the browser can', async () => {
    const page = await openOwn(articles);
    await page.evaluate(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await openList(page);
    await importFile(page, JSON.stringify({ corrections }));
    await press(page, 'Save to a folder');
    await says(page, 'Saved to corrections.json');
    const saved = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return await (await (await folder.getFileHandle('corrections.json')).getFile()).text();
    });
    expect(JSON.parse(saved)).toEqual({ corrections });
  });

  it('appears in another tab at once', async () => {
    const page = await openPage('small');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await openList(page);
    await importFile(page, JSON.stringify({ corrections }));
    await people(other).and(other.getByLabel('Ada Lind')).waitFor();
    await other.close();
  });
});

it('says so where the browser keeps nothing', async () => {
  const page = await openOwn(articles, '?about=person:Ada+Okoro');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page, 'Correct…');
  await choose(page, 'It is not a person');
  await press(page, 'Correct');
  await dialog(page).getByRole('alert').filter({ hasText: 'The browser has no room left' }).waitFor();
  await close(page);
  await about(page, 'Ada Okoro').waitFor();
});

it('has no accessibility violations', async () => {
  const page = await openOwn(articles, '?about=person:Ada+Okoro');
  await open(page, 'Correct…');
  await choose(page, 'Some mentions are of another person');
  expect(await violationsInThemes(page)).toEqual([]);
});
