import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { violations } from './axe-violations.ts';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from '../gallery/shown.ts';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { group, lengthAfter, region, reportedWindow } from './timeline-parts.ts';

describe('a group', () => {
  const crowd = timelineStates.clusters;

  it('opens on a click, as the interval in which its members start', async () => {
    const page = await openTimeline(crowd);
    await group(page).first().click();
    await page.waitForFunction(() => window.opened !== undefined);
    const { start, end } = await page.evaluate(() => window.opened ?? { start: 0, end: 0 });
    const [name = ''] = await group(page).first().allInnerTexts();
    const members = crowd.entries.filter((entry) => entry.start >= start && entry.start < end);
    expect(members.length).toBeGreaterThanOrEqual(Number.parseInt(name, 10));
    expect(await violations(page, '.timeline')).toEqual([]);
  });

  it('has a name that begins with what is seen, and is led by the heaviest', async () => {
    const entries = crowd.entries.map((entry, at) => ({ ...entry, weight: at > 500 && at < 900 ? 9 : 1 }));
    const page = await openTimeline({ entries });
    const seen = (await group(page).first().innerText()).replaceAll(/\s+/g, ' ').replace('…', '');
    expect(seen).toMatch(/^\d+ articles Headline [5-8]\d\d · Headline \d+ · /);
    const name = (await group(page).first().getAttribute('aria-label')) ?? '';
    expect(name.startsWith(seen)).toBe(true);
    expect(name).toMatch(/, 2021-\d\d-\d\d to 2021-\d\d-\d\d$/);
  });

  it('says who is named most in it, once it has the focus or the pointer', async () => {
    const page = await openTimeline(crowd);
    const three = /with Person \d, Person \d, Person \d$/;
    await group(page).first().focus();
    expect(await group(page).first().getAttribute('aria-label')).toMatch(three);
  });

  it('zooms on a double click, and opens nothing by it', async () => {
    const page = await openTimeline(crowd);
    expect(await lengthAfter(page, () => group(page).first().dblclick())).toBeLessThan(200 * day);
    expect(await page.evaluate(() => window.opened)).toBeUndefined();
    expect(await region(page).locator('[aria-current]').count()).toBe(0);
  });

  it('zooms on Enter, and opens on Space', async () => {
    const page = await openTimeline(crowd);
    await region(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null)).not.toBeNull();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => window.opened !== undefined);
    expect(await lengthAfter(page, () => page.keyboard.press('Enter'))).toBeLessThan(200 * day);
  });

  it('of what starts together opens on a double click too, since no zoom separates it', async () => {
    const page = await openTimeline({ entries: days(sequence(250).map(() => 100)) });
    expect(
      await region(page)
        .getByRole('button', { name: /^Headline \d+, / })
        .count(),
    ).toBeGreaterThan(3);
    await group(page).dblclick();
    await page.waitForFunction(() => window.opened !== undefined);
    expect(await page.evaluate(() => window.opened)).toEqual({ start: first + 100 * day, end: first + 100 * day + 1 });
  });
});

/** What is drawn, and where on the axis: a card may keep the row that it had. */
function drawnPlaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.timeline-vis [data-key]')].map((item) => {
      const { x, width } = item.getBoundingClientRect();
      return [item.textContent, x, width].join(' ');
    }),
  );
}

describe('other entries in the same window', () => {
  it('are drawn where they would be in a timeline made for them, and the axis is not redrawn', async () => {
    const view = { start: first, end: first + 30 * day };
    const other = { entries: days([2, 2, 5, 5, 5, 7, 8, 8, 11, 11, 14, 19, 23, 28]), window: view };
    const fresh = await openTimeline(other);
    const page = await openTimeline({ entries: days(sequence(40)), window: view });
    const shown = async (what: Shown) => {
      await page.evaluate((entries) => window.show?.(entries, 'kept'), what);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    };
    const touched = await page.evaluateHandle(() => {
      const axis = document.querySelector('.vis-time-axis.vis-foreground') ?? document;
      const changes: MutationRecord[] = [];
      new MutationObserver((more) => changes.push(...more)).observe(axis, { subtree: true, childList: true });
      return changes;
    });
    await shown(other);
    expect((await drawnPlaces(page)).toSorted()).toEqual((await drawnPlaces(fresh)).toSorted());
    expect(await touched.evaluate((changes) => changes.length)).toBe(0);
    await shown({ entries: [], window: view });
    await shown(other);
    expect((await drawnPlaces(page)).toSorted()).toEqual((await drawnPlaces(fresh)).toSorted());
  });
});

describe('keys', () => {
  it('zoom, pan and fit as Perfetto has them', async () => {
    const page = await openTimeline({ entries: days(sequence(20).map((at) => at * 100)), selected: 8 });
    const whole = await reportedWindow(page);
    await region(page).focus();
    const closer = await lengthAfter(page, () => page.keyboard.press('w'));
    expect(closer).toBeLessThan((whole.end - whole.start) * 0.8);
    const before = await reportedWindow(page);
    expect(await lengthAfter(page, () => page.keyboard.press('d'))).toBeCloseTo(closer, -3);
    expect((await reportedWindow(page)).start).toBeGreaterThan(before.start);
    await lengthAfter(page, () => page.keyboard.press('a'));
    expect(await lengthAfter(page, () => page.keyboard.press('s'))).toBeGreaterThan(closer);
    await lengthAfter(page, () => page.keyboard.press('f'));
    const around = await reportedWindow(page);
    expect((around.start + around.end) / 2).toBeCloseTo(first + 800.5 * day, -9);
    await lengthAfter(page, () => page.keyboard.press('0'));
    expect(await reportedWindow(page)).toEqual(whole);
  });
});

describe('motion', () => {
  it('is none where none is wanted', async () => {
    const page = await openTimeline({ entries: days([0, 900]) }, { reducedMotion: 'reduce' });
    const frames = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.timeline')?.focus();
      const event = new KeyboardEvent('keydown', { key: 'd', bubbles: true });
      document.querySelector('.timeline')?.dispatchEvent(event);
      const places = new Set<number>();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        places.add(document.querySelector('.timeline-card')?.getBoundingClientRect().x ?? 0);
      }
      return places.size;
    });
    expect(frames).toBeLessThanOrEqual(2);
  });
});
