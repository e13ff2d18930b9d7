import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openTimeline } from './open-timeline.ts';
import { days, sequence } from '../gallery/make-entries.ts';
import { group, lengthAfter, region, reportedWindow } from './timeline-parts.ts';

/** Moves fingers from places to others in ten steps; each finger is a pair of points. */
async function move(page: Page, fingers: readonly { from: [number, number]; to: [number, number] }[]) {
  const client = await page.context().newCDPSession(page);
  const at = (step: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from[0] + ((to[0] - from[0]) * step) / 10,
      y: from[1] + ((to[1] - from[1]) * step) / 10,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step++)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('fingers', () => {
  const touch = { hasTouch: true, isMobile: true, viewport: { width: 400, height: 600 } };

  const shown = { entries: days(sequence(9).map((at) => at * 50)) };

  it('drag sideways', async () => {
    const page = await openTimeline(shown, touch);
    const before = await reportedWindow(page);
    const length = await lengthAfter(page, () => move(page, [{ from: [300, 200], to: [150, 204] }]));
    expect((await reportedWindow(page)).start).toBeGreaterThan(before.start);
    expect(length / (before.end - before.start)).toBeCloseTo(1, 2);
  });

  it('pinch to zoom', async () => {
    const page = await openTimeline(shown, touch);
    const before = await reportedWindow(page);
    const fingers: { from: [number, number]; to: [number, number] }[] = [
      { from: [180, 200], to: [90, 200] },
      { from: [220, 200], to: [310, 200] },
    ];
    expect(await lengthAfter(page, () => move(page, fingers))).toBeLessThan((before.end - before.start) / 2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  it('scroll the page up and down, and leave the window where it is', async () => {
    const page = await openTimeline(shown, touch);
    const before = await reportedWindow(page);
    await move(page, [{ from: [200, 300], to: [202, 120] }]);
    await page.waitForFunction(() => scrollY > 50);
    expect(await reportedWindow(page)).toEqual(before);
  });

  it('tap an entry open, and a group', async () => {
    const page = await openTimeline({ entries: days([885, 890, ...sequence(60).map(() => 900)]) }, touch);
    await region(page)
      .getByRole('button', { name: /^Headline 0,/ })
      .tap();
    await region(page).locator('[aria-current="true"]').waitFor();
    await group(page).tap();
    await page.waitForFunction(() => window.opened !== undefined);
  });
});
