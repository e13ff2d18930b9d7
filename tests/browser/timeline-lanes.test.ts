import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { violations, violationsInThemes } from './axe-violations.ts';
import { openTimeline } from './open-timeline.ts';
import { days, sequence } from '../gallery/make-entries.ts';
import { region } from './timeline-parts.ts';

const story = (page: Page, number: number) => region(page).getByRole('button', { name: `Story ${number},` });

describe('lanes', () => {
  const { entries, lanes } = timelineStates.lanes;

  it('draw an entry once in each of its lanes, beside their labels', async () => {
    const page = await openTimeline({ entries, lanes });
    const labels = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    const names = page.locator('.timeline-lane-name');
    expect(await names.allInnerTexts()).toEqual(['Ada Okoro', '<b>Jonas</b> Brandt', 'Others']);
    expect(await page.locator('.timeline-lane-total').allInnerTexts()).toEqual(['3', '2', '1']);
    expect(await story(page, 2).count()).toBe(2);
    expect(await story(page, 4).count()).toBe(1);
    const strips = await labels.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    for (const [number, strip] of [
      [0, 0],
      [3, 1],
      [4, 2],
    ] as const) {
      const box = await story(page, number).boundingBox();
      expect(box && box.y >= strips[strip].top && box.y + box.height <= strips[strip].bottom).toBe(true);
    }
    expect(await violations(page, '.timeline')).toEqual([]);
  });

  it('tie an entry to its twins on hover and focus, and select all of them', async () => {
    const page = await openTimeline({ entries, lanes });
    await story(page, 2).first().hover();
    await page.locator('.timeline-twin').waitFor();
    expect(await page.locator('.timeline-twin').getAttribute('aria-label')).toMatch(/^Story 2, .*Brandt$/);
    await page.mouse.move(5, 600);
    await page.locator('.timeline-twin').waitFor({ state: 'detached' });
    await story(page, 2).last().focus();
    await page.locator('.timeline-twin').waitFor();
    await story(page, 2).last().click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-current="true"]').length === 2);
  });

  it('eight of them at 360 px can be read', async () => {
    const crowd = days(sequence(600));
    const eight = sequence(8).map((lane) => {
      const positions = sequence(75).map((at) => at * 8 + lane);
      return { key: `k${lane}`, label: `Person with Name ${lane}`, slot: lane, positions };
    });
    const page = await openTimeline({ entries: crowd, lanes: eight }, { viewport: { width: 360, height: 700 } });
    expect(await violationsInThemes(page, '.timeline')).toEqual([]);
    expect(await page.locator('.timeline-card').count()).toBeLessThanOrEqual(160);
    const labels = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    for (const label of await labels.all()) expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('are collapsed to marks, and expanded again, by the buttons beside them', async () => {
    const page = await openTimeline({
      entries,
      lanes: lanes.map((lane) => ({ ...lane, startsCollapsed: lane.key === '' })),
    });
    const others = page.getByRole('button', { name: 'Others 1', exact: true });
    const ada = page.getByRole('button', { name: 'Ada Okoro 3', exact: true });
    expect(await others.getAttribute('aria-expanded')).toBe('false');
    expect((await others.boundingBox())?.height).toBeCloseTo(31, -1);
    expect(await story(page, 4).count()).toBe(0);
    expect(await page.locator('.mark-row').last().locator('.mark-dot').count()).toBe(1);
    await others.click();
    await story(page, 4).waitFor();
    expect(await others.getAttribute('aria-expanded')).toBe('true');
    await ada.click();
    await story(page, 0).waitFor({ state: 'detached' });
    expect(await story(page, 2).count()).toBe(1);
    expect(await violations(page, '.timeline')).toEqual([]);
  });

  it('come and go', async () => {
    const page = await openTimeline({ entries });
    const alone = await page.locator('.timeline-card').count();
    await page.evaluate((what) => window.show?.(what), { entries, lanes });
    await page.getByText('Others').waitFor();
    await page.evaluate((what) => window.show?.(what), { entries });
    await page.getByText('Others').waitFor({ state: 'detached' });
    await page.waitForFunction((count) => document.querySelectorAll('.timeline-card').length === count, alone);
  });
});
