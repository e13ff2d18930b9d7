import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openOwn } from './own-collection.ts';

const articles = ['2019-01-10', '2019-03-11', '2019-03-20'].map((date) => ({
  source: `${date}.txt`,
  headline: `Report <b>of</b> ${date}`,
  articleBody: 'Ada Okoro met Jonas Brandt in Lisbon.',
  datePublished: date,
  datePublishedOrigin: 'field' as const,
}));

async function pictureAs(page: Page, type: 'SVG' | 'PNG'): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: type, exact: true }).press('Enter');
  const download = await downloading;
  await page.getByRole('status', { name: 'Picture' }).getByText(download.suggestedFilename()).waitFor();
  return readFile(await download.path());
}

it('is exported as SVG and as PNG, as wide as one says', async () => {
  const page = await openOwn(articles, '?person=Ada+Okoro');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page.getByText('Picture of the timeline').click();
  const width = page.getByRole('spinbutton', { name: 'Width in pixels' });
  await width.fill('1000');
  const svg = String(await pictureAs(page, 'SVG'));
  for (const { source } of articles)
    expect(svg).toContain(`>Report &lt;b&gt;of&lt;/b&gt; ${source.slice(0, 10)}</text>`);
  expect(svg).toContain('>Ada Okoro</text>');
  const png = await pictureAs(page, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1000);
  await width.fill('9999999');
  await pictureAs(page, 'SVG');
  expect(await width.inputValue()).toBe('8000');
});
