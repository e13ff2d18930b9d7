import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from '../gallery/shown.ts';
import { day, days, first } from '../gallery/make-entries.ts';
import { lengthAfter, region, reportedWindow } from './timeline-parts.ts';

/** Opens the timeline as it is before vis-timeline has come; the second of the two lets that come. */
async function openBefore(shown: Shown): Promise<[Page, () => Promise<void>]> {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openTimeline(shown, {}, async (bare) => {
    await bare.route(/vis-backend/, async (route) => {
      await held;
      await route.continue();
    });
  });
  const come = async () => {
    release?.();
    await page.locator('.timeline-vis').waitFor();
    await page.locator('.timeline-picture').waitFor({ state: 'detached' });
  };
  return [page, come];
}

interface Part {
  kind: string;
  text: string;
  x: number;
  y: number;
  width: number;
}

/** What can be seen of items and axis: rounded to half a pixel, in the order of the page from left to right. */
function parts(page: Page): Promise<Part[]> {
  return page.evaluate(() => {
    // In the page, where nothing of this module is known.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const half = (pixels: number) => Math.round(pixels * 2) / 2;
    const frame = document.querySelector('.timeline-mount')?.getBoundingClientRect() ?? new DOMRect();
    return ['[data-key]', '.vis-item.vis-range', '.vis-line', '.mark-dot', '.axis-label']
      .flatMap((selector) => [...document.querySelectorAll(selector)].map((element) => ({ selector, element })))
      .filter(({ element }) => element.checkVisibility())
      .map(({ selector, element }) => {
        const { x, y, width, right } = element.getBoundingClientRect();
        return {
          kind: selector,
          text: element.textContent,
          x: half(x),
          y: half(y),
          width: half(width),
          seen: right > frame.left && x < frame.right,
        };
      })
      .filter(({ seen }) => seen)
      .map(({ seen: _seen, ...part }) => part)
      .toSorted((a, b) => a.kind.localeCompare(b.kind) || a.x - b.x || a.y - b.y || a.text.localeCompare(b.text));
  });
}

const windows = [
  ['everything', null],
  ['years', { start: first - 4000 * day, end: first + 9000 * day }],
  ['months', { start: first - 100 * day, end: first + 500 * day }],
  ['weeks', { start: first + 10 * day, end: first + 40 * day }],
  ['days', { start: first + 20 * day, end: first + 26 * day }],
  ['hours', { start: first + 20.3 * day, end: first + 21.1 * day }],
  ['minutes', { start: first + 21.4 * day, end: first + 21.42 * day }],
] as const;

describe('the picture before vis-timeline has come', () => {
  const { entries } = timelineStates.ranges;

  it.each(windows)('is the same as what comes: %s', async (_name, window) => {
    const [page, come] = await openBefore({ entries, selected: 30, ...(window ? { window } : {}) });
    const before = await parts(page);
    expect(before.filter(({ kind }) => kind === '[data-key]').length).toBeGreaterThan(1);
    await come();
    expect(await parts(page)).toEqual(before);
  });

  it('can be dragged and zoomed, and its items opened', async () => {
    const [page, come] = await openBefore({ entries: days([0, 100, 200]) });
    const whole = await reportedWindow(page);
    await region(page).focus();
    const closer = await lengthAfter(page, () => page.keyboard.press('w'));
    expect(closer).toBeLessThan((whole.end - whole.start) * 0.8);
    await region(page).getByRole('button', { name: 'Headline 1,' }).click();
    await region(page).locator('[aria-current="true"]').waitFor();
    await region(page).getByRole('button', { name: 'Headline 1,' }).focus();
    await come();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Headline 1,/);
  });
});
