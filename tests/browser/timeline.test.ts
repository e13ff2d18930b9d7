import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from '../gallery/shown.ts';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { group, lengthAfter, peek, region, told, violations } from './timeline-parts.ts';

describe('a group', () => {
  const crowd = timelineStates.clusters;

  it('peeks on a click, at no more than a hundred, and zooms from there', async () => {
    const page = await openTimeline(crowd);
    await group(page).first().click();
    await peek(page)
      .getByText(/and \d+ more: zoom in to see them/)
      .waitFor();
    expect(await peek(page).getByRole('listitem').count()).toBe(100);
    expect(await peek(page).getByRole('button').first().innerText()).toMatch(/^2021-0\d-\d\d/);
    expect(await violations(page)).toEqual([]);
    const length = await lengthAfter(page, () => peek(page).getByRole('button', { name: 'Zoom to these' }).click());
    expect(length).toBeLessThan(200 * day);
    await peek(page).waitFor({ state: 'detached' });
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

  it('says who is named most in it, once it has the focus or the pointer, and in its list', async () => {
    const page = await openTimeline(crowd);
    const three = /with Person \d, Person \d, Person \d$/;
    await group(page).first().focus();
    expect(await group(page).first().getAttribute('aria-label')).toMatch(three);
    await group(page).first().click();
    await peek(page)
      .getByText(/^With Person \d, /)
      .waitFor();
  });

  it('zooms on a double click, and opens nothing by it', async () => {
    const page = await openTimeline(crowd);
    expect(await lengthAfter(page, () => group(page).first().dblclick())).toBeLessThan(200 * day);
    expect(await peek(page).count()).toBe(0);
    expect(await region(page).locator('[aria-current]').count()).toBe(0);
  });

  it('zooms on Enter, peeks on Space, and gives the focus back on Escape', async () => {
    const page = await openTimeline(crowd);
    await region(page).focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
    const chosen = await focused();
    expect(chosen).not.toBeNull();
    await page.keyboard.press('Space');
    await peek(page).waitFor();
    await page.keyboard.press('Escape');
    await peek(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused()).toBe(chosen);
    expect(await lengthAfter(page, () => page.keyboard.press('Enter'))).toBeLessThan(200 * day);
  });

  it('of what starts together ends at single articles: over the rows, then page by page', async () => {
    const page = await openTimeline({ entries: days(sequence(250).map(() => 100)) });
    const others = region(page).getByRole('button', { name: /^Headline \d+, / });
    expect(await others.count()).toBeGreaterThan(3);
    const alone = await others.count();
    await group(page).dblclick();
    const seen = new Set<string>();
    for (const step of [/show the next/, /show the next/, null]) {
      for (const text of await peek(page).getByRole('listitem').allInnerTexts()) seen.add(text);
      if (step) await peek(page).getByRole('button', { name: step }).click();
    }
    expect(seen.size).toBe(250 - alone);
    await peek(page).getByRole('listitem').first().getByRole('button').click();
    await region(page).locator('[aria-current="true"]').waitFor();
  });

  it('gives the focus to what is chosen in it, so that the arrow keys go on from there', async () => {
    const page = await openTimeline({ entries: [...days([0, 20, 40]), ...days(sequence(250).map(() => 100))] });
    await group(page).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await region(page).locator('[aria-current="true"]').waitFor();
    const chosen = await region(page).locator('[aria-current="true"]').getAttribute('data-key');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await expect.poll(focused).toBe(chosen);
    await page.keyboard.press('ArrowDown');
    expect(['a:0', 'a:1', 'a:2', chosen]).not.toContain(await focused());
  });

  it('never has its list on it, however little room there is', async () => {
    const page = await openTimeline(crowd, { viewport: { width: 360, height: 400 } });
    await group(page).first().click();
    const [list, button] = [await peek(page).boundingBox(), await group(page).first().boundingBox()];
    if (!list || !button) throw new Error('not drawn');
    expect(list.y >= button.y + button.height || list.y + list.height <= button.y).toBe(true);
    expect(list.x >= 0 && list.x + list.width <= 360).toBe(true);
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
    const whole = await told(page);
    await region(page).focus();
    const closer = await lengthAfter(page, () => page.keyboard.press('w'));
    expect(closer).toBeLessThan((whole.end - whole.start) * 0.8);
    const before = await told(page);
    expect(await lengthAfter(page, () => page.keyboard.press('d'))).toBeCloseTo(closer, -3);
    expect((await told(page)).start).toBeGreaterThan(before.start);
    await lengthAfter(page, () => page.keyboard.press('a'));
    expect(await lengthAfter(page, () => page.keyboard.press('s'))).toBeGreaterThan(closer);
    await lengthAfter(page, () => page.keyboard.press('f'));
    const around = await told(page);
    expect((around.start + around.end) / 2).toBeCloseTo(first + 800.5 * day, -9);
    await lengthAfter(page, () => page.keyboard.press('0'));
    expect(await told(page)).toEqual(whole);
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
