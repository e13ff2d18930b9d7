import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from '../gallery/shown.ts';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { lengthAfter, region, reportedWindow } from './timeline-parts.ts';

/**
 * Places of the items that are wholly in view, by their keys, and of the labels of the axis: all, and those that are
 * not close to an edge, where labels move to be whole, by their middles and without the year, which the first one has.
 * They are read a frame from now, when the due changes are drawn.
 */
function places(
  page: Page,
): Promise<{ items: Record<string, number>; days: string[]; amidst: Record<string, number> }> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const { left, right } = document.querySelector('.timeline-mount')?.getBoundingClientRect() ?? new DOMRect();
    const seen = [...document.querySelectorAll<HTMLElement>('[data-key], .axis-label')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) =>
        element.dataset['key'] ? box.x > left + 1 && box.right < right - 2 : box.x > left + 1 && box.x < right - 2,
      )
      .map(({ element, box }) => ({ element, x: Math.round(box.x) }));
    const [items, marks] = [
      seen.filter(({ element }) => element.dataset['key']),
      seen.filter(({ element }) => !element.dataset['key']),
    ];
    return {
      items: Object.fromEntries(items.map(({ element, x }) => [element.dataset['key'] ?? '', x])),
      days: marks.map(({ element, x }) => `${element.textContent} at ${x}`).toSorted(),
      amidst: Object.fromEntries(
        marks
          .filter(({ x }) => x > left + 130 && x < right - 130)
          .map(({ element, x }) => [element.textContent.replace(/ \d{4}$/, ''), x + element.clientWidth / 2]),
      ),
    };
  });
}

/** Opens the timeline and presses on its ground. */
async function pressed(shown: Shown): Promise<{ page: Page; x: number; y: number }> {
  const page = await openTimeline(shown);
  const box = await page.locator('.timeline-mount').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { page, x, y };
}

const month = { start: first, end: first + 30 * day };

describe('a drag', () => {
  it.each([40, 150, -300, 520])('of %i pixels ends where it was, and without a jump', async (pixels) => {
    const { page, x, y } = await pressed({ entries: days(sequence(60)), window: month });
    const start = await places(page);
    await page.mouse.move(x + pixels, y, { steps: 12 });
    const before = await places(page);
    const moved = Object.keys(before.items).filter((key) => key in start.items);
    expect(moved.length).toBeGreaterThan(3);
    const from = (seen: typeof before, key: string) => seen.items[key] ?? Number.NaN;
    for (const key of moved) expect(Math.abs(from(before, key) - from(start, key) - pixels)).toBeLessThanOrEqual(1);
    const length = await lengthAfter(page, () => page.mouse.up());
    expect(length).toBeCloseTo(30 * day, -5);
    const after = await places(page);
    // A card that finds room now is drawn in addition.
    expect(Object.keys(after.items)).toEqual(expect.arrayContaining(Object.keys(before.items)));
    for (const key of Object.keys(before.items))
      expect(Math.abs(from(after, key) - from(before, key))).toBeLessThanOrEqual(1);
    const labels = Object.keys(after.amidst).filter((text) => text in before.amidst);
    expect(labels.length).toBeGreaterThan(5);
    for (const text of labels)
      expect(Math.abs((after.amidst[text] ?? 0) - (before.amidst[text] ?? 0))).toBeLessThanOrEqual(6);
    const width = (await page.locator('.timeline-mount').boundingBox())?.width ?? 0;
    expect(((await reportedWindow(page)).start - first) / day).toBeCloseTo((-pixels / width) * 30, 1);
  });

  it('moves what is drawn as one: nothing in it is touched', async () => {
    const { page, x, y } = await pressed({ entries: days(sequence(60)), window: month });
    await page.mouse.move(x + 10, y);
    await page.evaluate(() => {
      const counted = { changes: 0 };
      new MutationObserver((changes) => (counted.changes += changes.length)).observe(
        document.querySelector('.timeline-vis') ?? document,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
      Object.assign(window, { counted });
    });
    await page.mouse.move(x - 100, y, { steps: 10 });
    expect(await page.evaluate('counted.changes')).toBe(0);
    await page.mouse.up();
  });

  it('holds the pointer wherever that goes: no item comes under it', async () => {
    const { page, x, y } = await pressed({ entries: days(sequence(60)), window: month });
    const item = await page.locator('.timeline-vis [data-key]').first().boundingBox();
    await page.mouse.move(x + 10, y);
    await page.mouse.move(x + 20, y + 5000);
    const held = page.locator('.timeline-host:hover');
    expect(await held.evaluate((host) => getComputedStyle(host).cursor)).toBe('grabbing');
    await page.mouse.move(item?.x ?? 0, item?.y ?? 0);
    expect(await page.locator('[data-key]:hover').count()).toBe(0);
    await page.mouse.up();
  });

  it('begins the label of a card that the left edge cuts in view', async () => {
    const long = days([4]).map((entry) => ({ ...entry, headline: 'Long '.repeat(12).trim() }));
    const { page, x, y } = await pressed({ entries: [...long, ...days([20])], window: month });
    const text = region(page).getByRole('button', { name: /^Long/ }).locator('.timeline-card-headline');
    const before = (await text.boundingBox())?.x ?? 0;
    await page.mouse.move(x - 200, y, { steps: 5 });
    expect((await text.boundingBox())?.x).toBeCloseTo(before - 200, 0);
    await lengthAfter(page, () => page.mouse.up());
    const after = (await text.boundingBox())?.x ?? 0;
    expect(after).toBeGreaterThanOrEqual(0);
    expect(after).toBeLessThan(24);
  });

  it('has the month of the days on the axis all the time', async () => {
    const week = { start: first + 10 * day, end: first + 17 * day };
    const { page, x, y } = await pressed({ entries: days(sequence(60)), window: week });
    const [firstLabel] = (await places(page)).days;
    expect(firstLabel).toMatch(/^1[12] Mar 2021 /);
    await page.mouse.move(x - 600, y, { steps: 6 });
    expect((await places(page)).days.join()).toContain(' Mar');
    await lengthAfter(page, () => page.mouse.up());
    expect((await places(page)).days.join()).toContain(' Mar 2021');
  });
});
