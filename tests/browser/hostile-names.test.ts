import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openChanged } from './changed-bundle.ts';
import { openPage } from './open-page.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });

/** What is wider than the page, or than the box that is to hold it. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    const boxes = '.filters, .list-scroll, .pane-scroll, .page-header, .suggestions, .timeline-pane, .shelf';
    const over = [...document.querySelectorAll(boxes)].filter((box) => box.scrollWidth > box.clientWidth);
    const names = over.map((box) => `${box.className}: ${box.scrollWidth} in ${box.clientWidth}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > most ? [...names, `page: ${scrollWidth} in ${most}`] : names;
  });
}

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.height ?? Infinity;
}

describe.each([1440, 390])('names and headlines of any length, at %i px', (width) => {
  it.each(['light', 'dark'] as const)('stay in their boxes (%s)', async (colorScheme) => {
    const long = 'Xyzzy'.repeat(100);
    const names = (all: string[], at: number) => all.splice(at, 1, `${long}${at}`);
    const headline = 'A headline that goes on '.repeat(210);
    const change: Parameters<typeof openChanged>[0] = (index) => {
      for (const at of [0, 1]) {
        names(index.persons, at);
        names(index.keywords, at);
        names(index.publishers, at);
        names(index.places, at);
      }
      index.title = long;
      index.articles.headline = index.articles.headline.map((_, at) => `${headline}${at}`);
    };
    const view = `?person=${long}0&person=${long}1&keyword=${long}0&article=putin-xi-new-level`;
    const page = await openChanged(change, view, { colorScheme, viewport: { width, height: 900 } });
    const open = pane(page);
    await open.getByRole('article').waitFor();
    expect(await wider(page)).toEqual([]);
    expect(await heightOf(page, '.page-header')).toBeLessThan(width > 1000 ? 220 : 420);
    expect(await heightOf(page, '.open-article .headline')).toBeLessThan(200);
    await open.getByRole('button', { name: 'Show all' }).first().press('Enter');
    expect(await heightOf(page, '.open-article .headline')).toBeGreaterThan(600);
    await open.getByRole('button', { name: 'Show less' }).press('Enter');
    expect(await heightOf(page, '.open-article .headline')).toBeLessThan(200);
  });
});

describe('the fields of a hostile article', () => {
  it('are isolated from what is beside them, and cut until the whole is asked for', async () => {
    const page = await openPage('hostile', '?article=names');
    const line = pane(page).locator('.source-line');
    await line.waitFor();
    const left = (text: string) =>
      line.evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.includes(wanted)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getBoundingClientRect().left;
        }
        return Number.NaN;
      }, text);
    expect(await left('esrever')).toBeLessThan(await left('Mallory'));
    expect(await left('Mallory')).toBeLessThan(await left('names.txt'));
    expect(await line.locator('bdi').count()).toBe(3);
    expect(await wider(page)).toEqual([]);
  });

  it('link to the page of the article by its host, and to no other kind of address', async () => {
    const page = await openPage('hostile', '?article=names');
    const link = pane(page).getByRole('link', { name: 'evil.example', exact: true });
    await link.waitFor();
    expect(await link.evaluate((element) => [element.getAttribute('href'), element.getAttribute('rel')])).toEqual([
      'https://evil.example/a',
      'noopener noreferrer',
    ]);
    await page.goto(page.url().replace('article=names', 'article=script-url'));
    await pane(page).getByRole('heading', { name: 'An address that is a script' }).waitFor();
    await pane(page).locator('.source-line').waitFor();
    expect(await pane(page).getByRole('link').count()).toBe(0);
  });
});
