import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openOwn } from './own-collection.ts';

function article(date: string, headline: string, articleBody: string) {
  const at = { datePublished: date, datePublishedOrigin: 'field' as const };
  return { source: `${date}.txt`, headline, articleBody, url: `https://example.org/${date}`, ...at };
}

const articles = [
  article('2019-01-10', 'Harbour plan <b>signed</b>', 'Ada Okoro met Jonas Brandt in Lisbon on 9 January 2019.'),
  article('2019-03-11', 'Bridge opens', 'Ada Okoro opened the bridge on 10 March 2019. Jonas Brandt spoke.'),
  article('2019-03-20', 'Tunnel closes', 'Mira Solberg closed the tunnel on 19 March 2019.'),
];

const panel = (page: Page) => page.getByRole('dialog', { name: 'Export the results' });

async function exported(page: Page, contents: RegExp, format: string): Promise<string> {
  await panel(page).getByRole('radio', { name: contents }).check();
  await panel(page).getByRole('combobox', { name: 'Format' }).selectOption({ label: format });
  const downloading = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download' }).press('Enter');
  const download = await downloading;
  await panel(page).getByRole('status').getByText(download.suggestedFilename()).waitFor();
  return readFile(await download.path(), 'utf8');
}

async function openExport(view: string): Promise<Page> {
  const page = await openOwn(articles, view);
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await panel(page)
    .getByRole('radio', { name: /^Events \(\d/ })
    .waitFor();
  return page;
}

it('exports the filtered articles and events with their sources', async () => {
  const page = await openExport('?person=Ada+Okoro');
  const csv = await exported(page, /^Articles/, 'CSV, for spreadsheets');
  expect(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(['2019-01-10', '2019-03-11']);
  expect(csv).toContain('https://example.org/2019-03-11');
  const events = await exported(page, /^Events/, 'JSON');
  expect(JSON.parse(events)).toMatchObject([
    {
      date: '2019-01-09',
      persons: ['Ada Okoro', 'Jonas Brandt'],
      reports: [{ url: 'https://example.org/2019-01-10' }],
    },
    { date: '2019-03-10', persons: ['Ada Okoro'] },
    {},
  ]);
  expect(await exported(page, /^Who is named/, 'GraphML, for network programs')).toContain(
    '<data key="weight">2</data>',
  );
});

it('exports the events that are shown on their clock', async () => {
  const page = await openExport('?clock=happened&person=Mira+Solberg');
  expect(await panel(page).getByRole('radio', { name: 'Events (1)' }).isChecked()).toBe(true);
  expect(await exported(page, /^Events/, 'iCalendar')).toContain('DTSTART;VALUE=DATE:20190319');
});

it('gives the focus back', async () => {
  const page = await openExport('');
  await page.keyboard.press('Escape');
  await expect
    .poll(() =>
      page.getByRole('button', { name: 'Export', exact: true }).evaluate((button) => button === document.activeElement),
    )
    .toBe(true);
});

it('writes a file that TimelineJS shows, with texts as text', async () => {
  const page = await openExport('');
  const slides: unknown = JSON.parse(await exported(page, /^Articles/, 'TimelineJS'));
  const own = await page.context().newPage();
  await own.setContent('<div id="host" style="width: 900px; height: 600px"></div>');
  await own.addScriptTag({
    path: createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  });
  await own.evaluate((data) => {
    Reflect.construct(Reflect.get(Reflect.get(window, 'TL'), 'Timeline'), ['host', data, { font: null }]);
  }, slides);
  const host = own.locator('#host');
  await host.getByRole('heading', { name: 'Bridge opens' }).first().waitFor({ state: 'attached' });
  await host.getByText('Harbour plan <b>signed</b>').first().waitFor({ state: 'attached' });
});
