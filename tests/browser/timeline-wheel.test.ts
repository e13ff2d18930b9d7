import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { day, days, first, sequence } from '../gallery/make-entries.ts';
import { openTimeline } from './open-timeline.ts';
import { lengthAfter, region, reportedWindow } from './timeline-parts.ts';

const shown = { entries: days(sequence(20).map((at) => at * 20)) };

/** Opens the timeline with the pointer in its middle. */
async function pointed(): Promise<Page> {
  const page = await openTimeline(shown);
  const box = await region(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 40);
  return page;
}

/** Turns the wheel while a key is pressed. */
async function turn(page: Page, key: 'Control' | 'Shift', pixels: number): Promise<void> {
  await page.keyboard.down(key);
  await page.mouse.wheel(0, pixels);
  await page.keyboard.up(key);
}

describe('the wheel', () => {
  it('zooms with Ctrl, and moves in time with Shift', async () => {
    const page = await pointed();
    expect(await lengthAfter(page, () => turn(page, 'Control', -100))).toBeLessThan(360 * day);
    const before = await reportedWindow(page);
    const length = await lengthAfter(page, () => turn(page, 'Shift', 100));
    expect(length).toBeCloseTo(before.end - before.start, -4);
    expect((await reportedWindow(page)).start).toBeGreaterThan(before.start);
  });

  it('says so the first time it is turned without either, and lets the page scroll', async () => {
    const page = await pointed();
    const before = await reportedWindow(page);
    await page.mouse.wheel(0, 100);
    await page.getByText('Ctrl + wheel zooms, Shift + wheel moves in time').waitFor();
    expect(await reportedWindow(page)).toEqual(before);
  });
});

describe('panning', () => {
  it('stops half a view beyond the entries', async () => {
    const page = await pointed();
    const half = await lengthAfter(page, () => turn(page, 'Control', -100)).then((length) => length / 2);
    for (let step = 0; step < 3; step++) await turn(page, 'Shift', -1000);
    await expect.poll(async () => Math.round(((await reportedWindow(page)).start + half - first) / day)).toBe(0);
    for (let step = 0; step < 6; step++) await turn(page, 'Shift', 1000);
    await expect.poll(async () => Math.round(((await reportedWindow(page)).end - half - first) / day)).toBe(381);
  });
});
