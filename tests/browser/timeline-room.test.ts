import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from '../gallery/shown.ts';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { region, reportedWindow } from './timeline-parts.ts';

/** Gives the timeline another height and waits until it has taken note of it. */
async function inHeight(shown: Shown, height: number, options = {}): Promise<Page> {
  const page = await openTimeline(shown, options);
  await page.evaluate(async (pixels) => {
    const root = document.querySelector<HTMLElement>('#root');
    const sheet = document.querySelector('.timeline-overscan');
    if (!root || !sheet) throw new Error('not drawn');
    const drawn = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(sheet, { attributes: true, childList: true, subtree: true });
    });
    root.style.height = `${pixels}px`;
    await drawn;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, height);
  return page;
}

/** The boxes of what is in view. */
function boxes(page: Page, selector: string): Promise<{ left: number; right: number; top: number; bottom: number }[]> {
  return page.evaluate((what) => {
    const view = document.querySelector('.timeline-mount')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll(what)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.right > view.left && box.left < view.right)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  }, selector);
}

const { entries: crowd } = timelineStates.ranges;

describe('a low timeline', () => {
  it.each([300, 220, 180, 150, 130])('of %i pixels has every item between its top and its axis', async (height) => {
    const page = await inHeight({ entries: crowd }, height);
    const [axis] = await boxes(page, '.axis-labels');
    const items = await boxes(page, '.timeline-card');
    expect(items.length).toBeGreaterThan(1);
    expect(Math.min(...items.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...items.map(({ bottom }) => bottom))).toBeLessThanOrEqual(axis?.top ?? 0);
    expect(axis?.bottom).toBeLessThanOrEqual(height + 1);
  });

  it('keeps its axis with lanes, and says which lanes share one', async () => {
    const lanes = ['Ada', 'Bo', 'Cy', 'Dag', 'Eli', 'Others'].map((label, lane) => ({
      key: label,
      label,
      positions: sequence(10).map((at) => at * 6 + lane),
    }));
    const page = await inHeight({ entries: days(sequence(60)), lanes }, 130);
    const labels = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    const names = page.locator('.timeline-lane-name');
    await expect.poll(() => names.allInnerTexts()).toEqual(['Ada', 'Others + 4 more']);
    expect(await labels.last().getByRole('button').getAttribute('title')).toBe('Bo, Cy, Dag, Eli, Others');
    const [axis] = await boxes(page, '.axis-labels');
    expect(axis?.bottom).toBeLessThanOrEqual(131);
    expect(await region(page).evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    for (const label of await labels.all()) {
      const at = await label.boundingBox();
      expect(at && at.y >= 0 && at.y + at.height <= 130).toBe(true);
    }
    expect(await page.locator('.timeline-lane-total').last().innerText()).toBe('50');

    await page.evaluate(() => document.querySelector('#root')?.setAttribute('style', 'height: 420px'));
    await expect.poll(() => labels.count()).toBe(6);
  });
});

describe('the axis', () => {
  it.each([
    { start: first - 100 * day, end: first + 500 * day },
    { start: first + 10.5 * day, end: first + 40 * day },
    { start: first - 4017 * day, end: first + 9000 * day },
    { start: first + 25.7 * day, end: first + 64 * day },
  ])('cuts no label at an edge of the view: %o', async (window) => {
    const page = await openTimeline({ entries: crowd, window });
    const cut = () =>
      page.evaluate(() => {
        const view = document.querySelector('.timeline-mount')?.getBoundingClientRect() ?? new DOMRect();
        return [...document.querySelectorAll<HTMLElement>('.axis-label')]
          .filter((label) => label.checkVisibility({ visibilityProperty: true }) && label.textContent)
          .map((label) => {
            const text = document.createRange();
            text.selectNodeContents(label);
            return { text: label.textContent, box: text.getBoundingClientRect() };
          })
          .filter(({ box }) => box.right > view.left && box.left < view.right)
          .filter(({ box }) => box.left < view.left - 0.5 || box.right > view.right + 0.5)
          .map(({ text }) => text);
      });
    expect(await cut()).toEqual([]);
    const before = await reportedWindow(page);
    await region(page).focus();
    await page.keyboard.press('d');
    await page.waitForFunction(({ start }) => (globalThis.window.reportedWindow?.start ?? 0) > start, before);
    expect(await cut()).toEqual([]);
  });
});

describe('a size that changes', () => {
  it('while the view is on its way does not keep it from getting there', async () => {
    const page = await openTimeline({ entries: days([0, 10, 20]) });
    await page.evaluate(
      (later) => {
        window.show?.(later, 'kept');
        document.querySelector('#root')?.setAttribute('style', 'height: 380px');
      },
      { entries: days([0, 100, 900]) },
    );
    await expect.poll(async () => (await reportedWindow(page)).end).toBeGreaterThan(first + 900 * day);
    expect((await reportedWindow(page)).start).toBeLessThan(first);
  });
});

describe('what lies outside the view', () => {
  it('does not move anything when the browser wants to show it', async () => {
    const window = { start: first + 100 * day, end: first + 130 * day };
    const page = await openTimeline({ entries: crowd, window });
    const scrolled = await page.evaluate(() => {
      const view = document.querySelector('.timeline-mount')?.getBoundingClientRect() ?? new DOMRect();
      const outside = [...document.querySelectorAll('[data-key]')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right < view.left || left > view.right;
      });
      for (const element of outside) element.scrollIntoView({ inline: 'center', block: 'nearest' });
      const moved = [...document.querySelectorAll('.timeline, .timeline *')].filter(
        ({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0,
      );
      return { outside: outside.length, moved: moved.map(({ className }) => className) };
    });
    expect(scrolled.outside).toBeGreaterThan(0);
    expect(scrolled.moved).toEqual([]);
  });
});

describe('where the system chooses the colours', () => {
  it('people keep theirs, and what is open still stands out', async () => {
    const shown = { entries: days([0, 300, 600]), selected: 1 };
    const page = await openTimeline(shown, { forcedColors: 'active' });
    const colour = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    const swatches = await Promise.all([0, 1, 2].map((slot) => colour(`.timeline-card-colours > .person-${slot}`)));
    expect(new Set(swatches).size).toBe(3);
    expect(await colour('[data-key="a:1"]')).not.toBe(await colour('[data-key="a:0"]'));
  });
});
