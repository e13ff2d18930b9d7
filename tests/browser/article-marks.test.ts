import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openOwn } from './own-collection.ts';

const body =
  'Ada Okoro opened the bridge in Lisbon on 9 January 2019. The World Health Organization praised it last Thursday.';
const articles = [
  {
    source: 'a.txt',
    headline: 'Bridge opens',
    articleBody: body,
    datePublished: '2019-01-15',
    datePublishedOrigin: 'field' as const,
  },
  {
    source: 'b.txt',
    headline: 'Tunnel closes',
    articleBody: 'Mira Solberg closed the tunnel on 3 May 2021.',
    datePublished: '2021-05-04',
    datePublishedOrigin: 'field' as const,
  },
];

const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const mark = (page: Page, name: string) => pane(page).getByRole('article').getByRole('link', { name, exact: true });
const field = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

it('leads from the names of a text to their pages', async () => {
  const page = await openOwn(articles, '?article=a');
  for (const [name, about] of [
    ['Ada Okoro', 'person:Ada Okoro'],
    ['Lisbon', 'place:Lisbon'],
    ['World Health Organization', 'org:World Health Organization'],
  ] as const) {
    await mark(page, name).press('Enter');
    await expect.poll(() => field(page, 'about')).toBe(about);
    await page.goBack();
    await mark(page, name).waitFor();
  }
});

it('leads from a date to its place on the timeline, and says its rule', async () => {
  const page = await openOwn(articles, '?clock=happened&article=a&view=2021-05-01/2021-05-11');
  await mark(page, 'last Thursday').press('Enter');
  await expect.poll(() => field(page, 'view')).toBe('2019-01-05T12:00:00Z/2019-01-15T12:00:00Z');
  const note = pane(page).getByRole('status', { name: 'Date' });
  expect(await note.textContent()).toMatch(/^“last Thursday”: 10 January 2019; .*publication/);
  await page.goBack();
  await expect.poll(() => field(page, 'view')).toBe('2021-05-01/2021-05-11');
});

it('leads from the verb of an event to the event, whose sentence is then highlighted', async () => {
  const page = await openOwn(articles, '?article=a');
  await mark(page, 'opened').press('Enter');
  await expect.poll(() => field(page, 'event')).toBe('a#10');
  await expect.poll(() => pane(page).locator('.mark-open-event').first().textContent()).toBe('Ada Okoro');
});

it('has no violation of accessibility, and keeps the lines of the marks in forced colours', async () => {
  const page = await openOwn(articles, '?article=a');
  await mark(page, 'Lisbon').waitFor();
  expect(await violationsInThemes(page, '.article-pane')).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const lines = await mark(page, 'Lisbon').evaluate(
    (link) => getComputedStyle(link.parentElement ?? link).textDecorationStyle,
  );
  expect(lines).toBe('dotted');
});

it('cites the article in the chosen format', async () => {
  const page = await openOwn(articles, '?article=b');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane(page).getByText('Cite this article').press('Enter');
  await pane(page).getByRole('combobox', { name: 'Format of the citation' }).selectOption({ label: 'BibTeX' });
  await pane(page).getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await pane(page).getByRole('status', { name: 'Citation' }).getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('title = {{Tunnel closes}}');
  expect(await violationsInThemes(page, '.cite')).toEqual([]);
});
