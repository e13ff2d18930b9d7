import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { violations } from './axe-violations.ts';
import { openTimeline } from './open-timeline.ts';
import { region, reportedWindow } from './timeline-parts.ts';

/** The classes of the marks that are drawn, and the number of shapes of each. */
function marks(page: Page): Promise<Record<string, number>> {
  return page
    .locator('.timeline-marks g > path')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths.map((path) => [
          path.getAttribute('class')?.replace(/ person-\d/, '') ?? '',
          (path.getAttribute('d')?.match(/M/g) ?? []).length,
        ]),
      ),
    );
}

const shapes = timelineStates['shapes of time'];

describe('the marks on the axis', () => {
  it('have the shape of their time', async () => {
    const page = await openTimeline(shapes);
    const drawn = await marks(page);
    expect(Object.keys(drawn).toSorted()).toEqual([
      'mark-bar',
      'mark-dot mark-filled',
      'mark-dot mark-hollow',
      'mark-dot mark-light',
      'mark-faded',
      'mark-faded mark-farthest',
      'mark-line mark-filled',
      'mark-line mark-hollow',
      'mark-line mark-light',
    ]);
  });

  it('are drawn once for a layer: a drag within its margin draws nothing', async () => {
    const page = await openTimeline({ entries: days(sequence(60)), window: { start: first, end: first + 30 * day } });
    const box = (await page.locator('.timeline-mount').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y);
    await page.evaluate(() => {
      const counted = { changes: 0 };
      const count = new MutationObserver((changes) => (counted.changes += changes.length));
      for (const layer of document.querySelectorAll('.timeline-marks, .axis-labels, .axis-grid'))
        count.observe(layer, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(window, { counted });
    });
    await page.mouse.move(x - 100, y, { steps: 10 });
    expect(await page.evaluate('counted.changes')).toBe(0);
    await page.mouse.up();
  });

  it('are bars for thousands of entries, in a bounded number of elements', async () => {
    const page = await openTimeline(timelineStates.clusters);
    expect(Object.keys(await marks(page))).toEqual(['mark-bar']);
    expect(await page.locator('.timeline-marks g > path').count()).toBeLessThanOrEqual(9);
  });
});

describe('entries off the scale', () => {
  const far = [-400 * 365, -300 * 365, ...sequence(40), 200 * 365];

  it('are announced at the ends of the axis, each with a button that moves there', async () => {
    const page = await openTimeline({ entries: days(far) });
    const [earlier, later] = [
      region(page).getByRole('button', { name: /^2 earlier/ }),
      region(page).getByRole('button', { name: /^1 later/ }),
    ];
    await later.waitFor();
    expect((await reportedWindow(page)).start).toBeGreaterThan(first - 30 * day);
    const cut = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('.axis-outside')].map((button) => button.getBoundingClientRect());
      return [...document.querySelectorAll('.axis-label')]
        .map((label) => label.getBoundingClientRect())
        .filter(({ left, right }) =>
          buttons.some((button) => [button.left, button.right].some((edge) => left < edge && right > edge)),
        ).length;
    });
    expect(cut).toBe(0);
    await earlier.click();
    await expect.poll(async () => (await reportedWindow(page)).end).toBeLessThan(first - 280 * 365 * day);
    expect((await reportedWindow(page)).start).toBeLessThan(first - 400 * 365 * day);
    expect(await earlier.count()).toBe(0);
    await region(page)
      .getByRole('button', { name: /^Headline 0,/ })
      .waitFor();
    await region(page)
      .getByRole('button', { name: /^41 later/ })
      .click();
    await expect.poll(async () => (await reportedWindow(page)).end).toBeGreaterThan(first);
  });
});

describe('the background', () => {
  it('is a collapsed row that expands to centuries and open times in view', async () => {
    const page = await openTimeline({ ...shapes, window: { start: Date.UTC(1990, 0, 1), end: Date.UTC(2024, 0, 1) } });
    const toggle = region(page).getByRole('button', { name: 'Background: 3' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.background-line').count()).toBe(3);
    await toggle.click();
    await region(page)
      .getByRole('listitem')
      .getByRole('button', { name: /^A century/ })
      .click();
    await region(page).locator('.background-list [aria-current="true"]').waitFor();
    expect(await violations(page, '.timeline')).toEqual([]);
    await toggle.click();
    expect(
      await region(page)
        .getByRole('button', { name: /^A century the/ })
        .count(),
    ).toBe(0);
  });
});

describe('the axis', () => {
  it('is not read out label by label', async () => {
    const page = await openTimeline(timelineStates['far times']);
    await page.locator('.axis-label').first().waitFor();
    expect(await region(page).ariaSnapshot()).not.toMatch(/text: .*\b\d{4} \d{4}\b/);
  });
});

describe('a narrow timeline of far times', () => {
  it('has labels on its axis', async () => {
    const page = await openTimeline(timelineStates['far times'], { viewport: { width: 360, height: 500 } });
    const seen = await page.locator('.axis-label').evaluateAll((labels) =>
      labels
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.left >= 0 && box.right <= innerWidth - 40)
        .map(({ text }) => text),
    );
    expect(seen.length).toBeGreaterThan(1);
  });
});
