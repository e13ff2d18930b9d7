import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

describe('the theme', () => {
  it('follows the system until one is chosen, and the choice stays', async () => {
    const page = await openPage('small', '', { colorScheme: 'dark' });
    const shown = () => page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await shown()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    expect(await shown()).toBe('dark');
    await page.reload();
    expect(await shown()).toBe('dark');
  });
});

describe('the colour of a chosen person', () => {
  it('is the same in facet, chip, list, timeline and text', async () => {
    const page = await openPage('sample', '?person=Wang+Yi&article=putin-xi-new-level&person=Xi+Jinping');
    await page.locator('.article-text .mark-person.chosen').first().waitFor();
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--person').trim());
    const places = ['.facet-row.person-1', '.chip.person-1', '.article-list .dot.person-1', '.article-text .person-1'];
    const colours = await Promise.all([...places, '.vis-timeline .person-1'].map(colour));
    expect(new Set(colours).size).toBe(1);
    expect(colours[0]).not.toBe('');
  });
});

describe('a group on the timeline', () => {
  it('begins at its first article, as every card that is right of its stem', async () => {
    const page = await openPage('sample');
    await page.locator('.vis-timeline .timeline-group .timeline-card').first().waitFor();
    const cards = await page.locator('.vis-timeline .timeline-card:not([data-side])').evaluateAll((all) =>
      all.map((card) => ({
        x: card.getBoundingClientRect().x,
        date: /(\d+ [A-Z][a-z]+ \d{4})(?: to [^,]+)?$/.exec(card.ariaLabel ?? '')?.[1] ?? '',
        grouped: /^\d+ articles/.test(card.ariaLabel ?? ''),
      })),
    );
    const [first, ...others] = cards
      .map(({ date, ...card }) => ({ ...card, time: Date.parse(`${date} UTC`) }))
      .toSorted((a, b) => a.time - b.time);
    const last = others.at(-1);
    if (!first || !last) throw new Error('expected cards');
    const pixels = (time: number) => first.x + ((time - first.time) / (last.time - first.time)) * (last.x - first.x);
    expect(cards.some(({ grouped }) => grouped)).toBe(true);
    for (const { x, time } of others) expect(Math.abs(x - pixels(time))).toBeLessThan(2);
  });
});

async function widthOf(page: Page, pane: string): Promise<number> {
  return Math.round((await page.locator(`[data-pane="${pane}"]`).boundingBox())?.width ?? 0);
}

describe('the panes', () => {
  it('leave the edge of the window in time to the finger, beside a separator', async () => {
    const page = await openPage('small', '', { viewport: { width: 1180, height: 800 }, hasTouch: true });
    const edge = page.getByRole('slider', { name: 'End of the window' });
    const { x, y, width, height } = (await edge.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const reached = await edge.evaluate(
      (element, [right, middle]) => element.contains(document.elementFromPoint(right, middle)),
      [x + width - 2, y + height / 2] as const,
    );
    expect(reached).toBe(true);
  });

  it('of filters and article keep their width when the page gets wider, and the timeline gets the rest', async () => {
    const page = await openPage('small', '?article=b-workers', { viewport: { width: 1280, height: 800 } });
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).waitFor();
    const widths = () => Promise.all(['facets', 'middle', 'detail'].map((pane) => widthOf(page, pane)));
    expect(await widths()).toEqual([232, 626, 420]);
    await page.setViewportSize({ width: 1500, height: 800 });
    expect(await widths()).toEqual([232, 846, 420]);
  });
});

describe('on a narrow page', () => {
  it('the article is a sheet that Escape closes', async () => {
    const page = await openPage('small', '', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const pane = page.getByRole('complementary', { name: 'Article' });
    expect(await pane.count()).toBe(0);
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().click();
    await pane.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
  });
});
