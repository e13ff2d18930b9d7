import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openOwn } from './own-collection.ts';

function article(date: string, headline: string, articleBody: string) {
  return { source: `${date}.txt`, headline, articleBody, datePublished: date, datePublishedOrigin: 'field' as const };
}

const articles = [
  article('2019-01-10', 'Harbour plan signed', 'Ada Okoro signed the plan in Lisbon on 9 January 2019.'),
  article('2019-03-11', 'Bridge opens', 'Ada Okoro opened the bridge on 10 March 2019. Jonas Brandt spoke.'),
  article('2019-03-20', 'Tunnel closes', 'Mira Solberg closed the tunnel on 19 March 2019.'),
];

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const rows = (page: Page) => page.getByRole('list', { name: 'Events' });
const event = (page: Page) => page.getByRole('article', { name: 'Event of the story' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const position = (page: Page) => page.getByRole('status', { name: 'Position' }).innerText();

/** Adds the event of a sentence from the list, by keyboard alone; the first one makes the story. */
async function add(page: Page, words: RegExp, first: boolean): Promise<void> {
  await rows(page).getByRole('button', { name: words }).press('Enter');
  const panel = dialog(page, 'Add to story');
  if (first) {
    await panel.getByRole('textbox', { name: 'Title of a new story' }).fill('How it <b>began</b>');
    await page.keyboard.press('Enter');
  } else await panel.getByRole('button', { name: 'Add to “How it <b>began</b>”' }).press('Enter');
  await panel.getByRole('status').getByText('Added to “How it <b>began</b>”').waitFor();
  await page.keyboard.press('Escape');
}

async function openStory(): Promise<Page> {
  const page = await openOwn(articles, '?clock=happened');
  await add(page, /^Add to story: .*tunnel/, true);
  await add(page, /^Add to story: .*plan/, false);
  await add(page, /^Add to story: .*bridge/, false);
  await button(page, 'Stories').press('Enter');
  await dialog(page, 'Stories').getByRole('link', { name: 'How it <b>began</b>' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'How it <b>began</b>' }).waitFor();
  await event(page).waitFor();
  return page;
}

it('is collected from the list and read with the arrow keys', async () => {
  const page = await openStory();
  expect(await event(page).innerText()).toMatch(
    /19 March 2019[\s\S]*Mira Solberg closed the tunnel on 19 March 2019\./,
  );
  await page.keyboard.press('ArrowRight');
  await event(page).getByText('Ada Okoro signed the plan in Lisbon on 9 January 2019.').waitFor();
  expect(await position(page)).toBe('2 of 3');
  await button(page, 'Next').click();
  await event(page).getByRole('listitem').getByText('Bridge opens').waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await position(page)).toBe('3 of 3');
  await event(page).getByRole('link', { name: 'Show it in the timeline' }).press('Enter');
  await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { name: 'Bridge opens' }).waitFor();
  await page.goBack();
  await event(page).waitFor();
  expect(await position(page)).toBe('3 of 3');
});

it('is ordered and captioned by keyboard, and stays so', async () => {
  const page = await openStory();
  await button(page, 'Edit').press('Enter');
  const editor = page.getByRole('list', { name: 'Events of the story' });
  const up = editor.getByRole('button', { name: /^Move up: .*bridge/ });
  await up.press('Enter');
  await editor
    .getByRole('listitem')
    .nth(1)
    .getByText(/bridge/)
    .first()
    .waitFor();
  await up.press('Enter');
  await editor
    .getByRole('listitem')
    .first()
    .getByText(/bridge/)
    .first()
    .waitFor();
  expect(await up.evaluate((element) => element === document.activeElement)).toBe(true);
  await editor.getByRole('textbox', { name: /^Caption: .*bridge/ }).fill('First came\nthe bridge');
  await editor.getByRole('button', { name: /^Remove: .*tunnel/ }).press('Enter');
  await expect.poll(() => editor.getByRole('listitem').count()).toBe(2);
  expect(await violationsInThemes(page)).toEqual([]);
  await page.reload();
  await event(page).getByText('First came the bridge').waitFor();
  await button(page, 'Previous').waitFor();
});

it('is opened elsewhere by a link that contains it, kept there and exported', async () => {
  const page = await openStory();
  await button(page, 'Share').press('Enter');
  const link = await page.getByRole('textbox', { name: 'Link to the story' }).inputValue();
  const saved = async (on: Page, name: string) => {
    const downloading = on.waitForEvent('download');
    await button(on, name).press('Enter');
    return readFile(await (await downloading).path(), 'utf8');
  };
  const json = await saved(page, 'JSON, to import again');
  expect(await saved(page, 'Markdown')).toContain('> Mira Solberg closed the tunnel on 19 March 2019\\.');
  const html = await saved(page, 'Page to read and print');
  expect(html).toContain('<h1 dir="auto">How it &lt;b&gt;began&lt;/b&gt;</h1>');
  expect(html).not.toMatch(/<script|src=/);
  expect(await violationsInThemes(page)).toEqual([]);

  const { search, hash } = new URL(link);
  const other = await openOwn(articles, search + hash);
  await event(other).getByText('Mira Solberg closed the tunnel').first().waitFor();
  await other.keyboard.press('ArrowRight');
  await expect.poll(() => position(other)).toBe('2 of 3');
  await button(other, 'Keep in this browser').press('Enter');
  await button(other, 'Edit').waitFor();
  expect(new URL(other.url()).hash).toBe('');
  await other.keyboard.press('Escape');
  await button(other, 'Stories').click();
  await button(other, 'Delete “How it <b>began</b>”').press('Enter');
  await dialog(other, 'Stories').getByText('“How it <b>began</b>” deleted').waitFor();
  await other
    .getByLabel('File of stories')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await dialog(other, 'Stories').getByRole('status').getByText('mine.json imported').waitFor();
  await dialog(other, 'Stories').getByRole('link', { name: 'How it <b>began</b>' }).waitFor();
});

it('lists an event that is no longer in the collection, and refuses a broken link', async () => {
  const page = await openStory();
  await button(page, 'Share').press('Enter');
  const { search, hash } = new URL(await page.getByRole('textbox', { name: 'Link to the story' }).inputValue());
  const fewer = await openOwn(articles.slice(0, 2), search + hash);
  await fewer.getByRole('heading', { name: /^This event is not in the collection: / }).waitFor();
  expect(await position(fewer)).toBe('1 of 3');
  const broken = await openOwn(articles, `${search}${hash.slice(0, 40)}`);
  await broken.getByRole('alert').getByText('expected a packed story').waitFor();
});
