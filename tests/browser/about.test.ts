import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openOwn } from './own-collection.ts';

function article(date: string, headline: string, articleBody: string) {
  const at = { datePublished: date, datePublishedOrigin: 'field' as const };
  return { source: `${date}.txt`, headline, articleBody, ...at };
}

const articles = [
  article('2019-01-10', 'Harbour plan is signed', 'Ada Okoro met Jonas Brandt in Lisbon. Okoro signed the plan.'),
  article('2019-03-11', 'Bridge opens', 'Ada Okoro opened the bridge on 11 March 2019. Jonas Brandt spoke.'),
  article('2019-03-20', 'Tunnel is flooded', 'Mira Solberg closed the tunnel on 20 March 2019, Jonas Brandt said.'),
  ...Array.from({ length: 9 }, (_, at) =>
    article(`2019-05-0${at + 1}`, `Report ${at + 1} of the harbour`, `Ada Okoro wrote report number ${at + 1}.`),
  ),
];

const field = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const about = (page: Page, name: string) => page.getByRole('complementary', { name, exact: true });

it('shows the names, mentions, co-mentions, events and articles of a person', async () => {
  const page = await openOwn(articles, '?about=person:Ada+Okoro');
  const pane = about(page, 'Ada Okoro');
  await pane.getByRole('heading', { name: 'Ada Okoro', level: 2, exact: true }).waitFor();
  expect(await page.title()).toBe('Ada Okoro – Dateline');
  const names = pane.getByRole('region', { name: 'Named in the texts as' }).getByRole('listitem');
  await expect
    .poll(() => names.allTextContents())
    .toEqual(['Ada Okoro same name, 11 mentions', 'Okoro part of the name, 1 mention']);
  const mentions = pane.getByRole('region', { name: 'Mentions over time' });
  await mentions.getByText('11 articles, most in May 2019 (9)').press('Enter');
  expect(await mentions.getByRole('listitem').allTextContents()).toEqual([
    'January 2019 1',
    'March 2019 1',
    'May 2019 9',
  ]);
  await pane.getByRole('button', { name: 'Jonas Brandt, 2 articles together' }).waitFor();
  await pane
    .getByRole('region', { name: /^Events/ })
    .getByRole('link', { name: /bridge/ })
    .first()
    .waitFor();
  const listed = pane.getByRole('region', { name: /^Articles/ });
  expect(await listed.getByRole('link').count()).toBe(8);
  await listed.getByRole('button', { name: 'Show more (3 articles left)' }).press('Enter');
  expect(await listed.getByRole('link').count()).toBe(11);
  const ninth = listed.getByRole('link').nth(8);
  await expect.poll(() => ninth.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('opens from the filters and goes to another name; Escape returns the focus, Back the page before', async () => {
  const page = await openOwn(articles);
  const button = page.getByRole('group', { name: 'People' }).getByRole('button', { name: 'About Ada Okoro' });
  await button.press('Enter');
  const heading = about(page, 'Ada Okoro').getByRole('heading', { level: 2 });
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await about(page, 'Ada Okoro')
    .getByRole('button', { name: /^Jonas Brandt, / })
    .press('Enter');
  const other = about(page, 'Jonas Brandt').getByRole('heading', { level: 2 });
  await expect.poll(() => other.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(field(page, 'about')).toBe('person:Jonas Brandt');
  await page.goBack();
  await heading.waitFor();
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(field(page, 'about')).toBeNull();
});

it('an article replaces the page of a name, and Back returns to it', async () => {
  const page = await openOwn(articles, '?about=person:Mira+Solberg');
  const pane = about(page, 'Mira Solberg');
  await pane
    .getByRole('region', { name: /^Articles/ })
    .getByRole('link', { name: /Tunnel is flooded/ })
    .press('Enter');
  const opened = page.getByRole('complementary', { name: 'Article' });
  await opened.getByRole('heading', { name: 'Tunnel is flooded' }).waitFor();
  expect([field(page, 'about'), field(page, 'article') === null]).toEqual([null, false]);
  await pane.waitFor({ state: 'detached' });
  const people = opened.getByRole('list', { name: 'People in this article' });
  await people.getByRole('button', { name: 'Filter by Jonas Brandt' }).press('Enter');
  await expect.poll(() => field(page, 'person')).toBe('Jonas Brandt');
  await people.getByRole('button', { name: 'Jonas Brandt', exact: true }).press('Enter');
  await about(page, 'Jonas Brandt').waitFor();
  expect(field(page, 'article')).toBeNull();
  const filter = about(page, 'Jonas Brandt').getByRole('button', { name: 'Filter by this name' });
  expect(await filter.getAttribute('aria-pressed')).toBe('true');
  await page.goBack();
  await opened.getByRole('heading', { name: 'Tunnel is flooded' }).waitFor();
});

it('filters and excludes the name', async () => {
  const page = await openOwn(articles, '?about=place:Lisbon');
  const pane = about(page, 'Lisbon');
  const status = page.getByRole('status').filter({ hasText: 'articles' });
  await pane.getByRole('button', { name: 'Filter by this name' }).press('Enter');
  await expect.poll(() => status.textContent()).toMatch(/^1 of 12 articles/);
  await pane.getByRole('button', { name: 'Exclude', exact: true }).press('Enter');
  await expect.poll(() => status.textContent()).toMatch(/^11 of 12 articles/);
  expect(field(page, 'about')).toBe('place:Lisbon');
});

it('a name that the collection does not have opens nothing', async () => {
  const page = await openOwn(articles, '?about=person:Nobody');
  await page.getByRole('list', { name: 'Articles' }).waitFor();
  expect(await page.getByRole('complementary').count()).toBe(0);
});

it('closes to the group of the timeline that was open before', async () => {
  const page = await openOwn(articles, '?about=person:Ada+Okoro&group=2019-05-01/2019-06-01');
  await about(page, 'Ada Okoro').getByRole('button', { name: 'Close this page' }).press('Enter');
  await page
    .getByRole('complementary', { name: 'Group' })
    .getByRole('heading', { name: /^9 articles/ })
    .waitFor();
});

it('keeps the period of an article off the scale from which it opens', async () => {
  const old = article('1950-01-01', 'Old quay opens', 'Ada Okoro was named after the quay.');
  const page = await openOwn([old, ...articles]);
  await page
    .getByRole('list', { name: 'Articles' })
    .getByRole('link', { name: /Old quay opens/ })
    .click();
  await expect.poll(() => field(page, 'article')).not.toBeNull();
  const alone = new URL(page.url());
  alone.searchParams.delete('view');
  await page.goto(alone.href);
  const people = page.getByRole('list', { name: 'People in this article' });
  await people.getByRole('button', { name: 'Ada Okoro', exact: true }).press('Enter');
  await about(page, 'Ada Okoro').waitFor();
  await expect.poll(() => field(page, 'view')).toMatch(/^19\d\d/);
});
