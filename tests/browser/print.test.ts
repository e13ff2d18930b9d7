import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { makeCollection } from '../bench/collection.ts';
import { recordsOf } from '../bench/records.ts';
import { dailyReports, openOwn, openRecords } from './own-collection.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });

/** Counts the rows of the list as it is printed, and notes the head, and the number of the rows that are left out. */
function noteWhatIsPrinted(): void {
  // Behind whatever else is done on this news.
  window.addEventListener('beforeprint', () =>
    queueMicrotask(() => {
      const printed = document.querySelectorAll('.list-pane .article-list li').length;
      const texts = ['.printed-head', '.unprinted'].map((name) => document.querySelector(name)?.textContent ?? '');
      document.body.dataset['printed'] = [printed, ...texts].join(' | ');
    }),
  );
}

describe.each([1280, 360])('printed from a page of %i px', (width) => {
  it('an open article is whole, and alone', async () => {
    const page = await openPage('sample', '?article=putin-xi-new-level', { viewport: { width, height: 500 } });
    await pane(page).getByRole('article').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    const { whole, seen, sheet } = await pane(page)
      .getByRole('group', { name: 'Article text' })
      .evaluate((box) => ({
        whole: box.scrollHeight,
        seen: box.clientHeight,
        sheet: document.documentElement.scrollHeight,
      }));
    expect(seen).toBe(whole);
    expect(sheet).toBeGreaterThanOrEqual(whole);
    expect(await page.getByRole('list', { name: 'Articles' }).isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(false);
    expect(await pane(page).getByRole('button', { name: 'Next' }).isVisible()).toBe(false);
  });

  it('without one, the whole list is printed, with the period and the filters', async () => {
    const page = await openOwn(dailyReports(200), '?person=Ada+Okoro&from=2019', { viewport: { width, height: 800 } });
    await page.locator('.vis-timeline, .vertical-list').first().waitFor();
    await expect
      .poll(async () => {
        await page.evaluate(noteWhatIsPrinted);
        await page.pdf();
        return page.evaluate(() => document.body.dataset['printed']);
      })
      .toBe('200 | Period: Jan – Jul 2019. Filters: Ada Okoro; from 2019. | ');
  });

  it('without one, the list and the timeline are there, and nothing to press', async () => {
    const page = await openPage('sample', '?person=Wang+Yi', { viewport: { width, height: 800 } });
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('searchbox', { name: 'Search', exact: true }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('list', { name: 'Articles' }).isVisible()).toBe(true);
    expect((await page.locator('.timeline-pane').boundingBox())?.height).toBeGreaterThan(200);
    // A narrow page has both in one.
    const list = page.locator(width > 900 ? '.list-pane' : '.vertical-list');
    expect((await list.boundingBox())?.height).toBeGreaterThan(100);
    expect(await page.getByRole('status').filter({ hasText: 'articles' }).isVisible()).toBe(true);
    for (const gone of ['.filters', '.timeline-bar', '.list-order', '.page-menu'])
      expect(await page.locator(gone).first().isVisible()).toBe(false);
  });
});

it('prints the events of each article, or the sources of each event', async () => {
  const articles = ['10', '12'].map((day) => ({
    source: `${day}.txt`,
    headline: `The quay on ${day} March`,
    articleBody: `Ada Okoro opened the quay on ${day} March 2019.`,
    datePublished: `2019-03-${day}`,
    datePublishedOrigin: 'field' as const,
  }));
  const page = await openOwn(articles, '?clock=happened');
  await page.getByRole('list', { name: 'Events' }).getByRole('link').first().waitFor();
  const printedLines = async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const lines = await page.locator('.printed-lines').allTextContents();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    return lines;
  };
  expect(await printedLines()).toEqual(['The quay on 10 March, 10 March 2019', 'The quay on 12 March, 12 March 2019']);
  await page.getByRole('radio', { name: /^By publication/ }).check();
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page
    .getByRole('button', { name: 'Print the list with events and sources' })
    .and(page.locator(':enabled'))
    .waitFor();
  expect(await printedLines()).toEqual([
    expect.stringMatching(/^10 March 2019: .*quay/),
    expect.stringMatching(/^12 March 2019: .*quay/),
  ]);
});

describe('printing', () => {
  it('has dark ink on light paper, whatever the theme', async () => {
    const page = await openPage('small', '?article=b-workers', { colorScheme: 'dark' });
    await pane(page).getByRole('article').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await pane(page)
      .getByRole('heading', { level: 2 })
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(29, 27, 24)');
  });

  it('ends a list of thousands with the number of the rest', async () => {
    const page = await openRecords(recordsOf(makeCollection(2100, 8)));
    await page.locator('.vis-timeline').waitFor();
    await page.evaluate(noteWhatIsPrinted);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.body.dataset['printed'])).toMatch(/^2000 [|] .* [|] and 100 more$/);
  }, 60_000);

  it('brings all paragraphs of a long text', async () => {
    const articleBody = Array.from({ length: 300 }, (_, at) => `Paragraph ${at} of it.`).join('\n\n');
    const page = await openOwn(
      [{ source: 'long.txt', headline: 'Long', articleBody, datePublished: null, datePublishedOrigin: 'none' }],
      '?article=long',
    );
    await pane(page)
      .getByRole('button', { name: /Show more/ })
      .waitFor();
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () =>
        // Behind whatever else is done on this news.
        queueMicrotask(() => {
          document.body.dataset['printed'] = String(document.querySelectorAll('.article-text p').length);
        }),
      );
    });
    await page.pdf();
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('300');
    await pane(page)
      .getByRole('button', { name: /Show more/ })
      .waitFor();
  });
});
