import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const strip = (page: Page) => page.getByRole('group', { name: 'Window in time' });
const slider = (page: Page, name: 'Start' | 'End' | 'Position') =>
  strip(page).getByRole('slider', { name: `${name} of the window` });

async function valueOf(page: Page, name: 'Start' | 'End' | 'Position'): Promise<number> {
  return Number(await slider(page, name).getAttribute('aria-valuenow'));
}

/** Waits until a slider's text is another one than before the action. */
async function changing(page: Page, name: 'Start' | 'End' | 'Position', act: () => Promise<void>): Promise<void> {
  const before = (await slider(page, name).getAttribute('aria-valuenow')) ?? '';
  await act();
  await strip(page).locator(`[aria-label="${name} of the window"]:not([aria-valuenow="${before}"])`).waitFor();
}

/** The colours of what is drawn, as numbers. */
function inkOf(page: Page): Promise<number[]> {
  const bars = strip(page).locator('canvas');
  return bars.evaluate((canvas) => {
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
    const image = context?.getImageData(0, 0, context.canvas.width, context.canvas.height);
    return [...new Set(new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0)))].filter((pixel) => pixel !== 0);
  });
}

const viewOf = (page: Page) => new URL(page.url()).searchParams.get('view');

async function placeOf(page: Page): Promise<{ at: (share: number) => number; y: number }> {
  const box = (await strip(page).locator('.strip-track').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { at: (share) => box.x + box.width * share, y: box.y + box.height / 3 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const { at, y } = await placeOf(page);
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at(to), y, { steps: 8 });
}

describe('the density strip', () => {
  it('is a slider with two ends and a place, and tells in words what it shows', async () => {
    const page = await openPage('sample');
    for (const name of ['Start', 'End', 'Position'] as const) {
      const thumb = slider(page, name);
      await thumb.waitFor();
      const [min, max] = [await thumb.getAttribute('aria-valuemin'), await thumb.getAttribute('aria-valuemax')];
      const now = await valueOf(page, name);
      expect(now).toBeGreaterThanOrEqual(Number(min));
      expect(now).toBeLessThanOrEqual(Number(max));
      expect(await thumb.getAttribute('aria-valuetext')).toMatch(/\d{4}/);
    }
    expect(await strip(page).getByRole('paragraph').innerText()).toMatch(/\d+ articles, .* Busiest: .*articles\./);
    expect(viewOf(page)).toBeNull();
  });

  it('draws bars, in other colours in the other theme', async () => {
    const page = await openPage('sample', '', { colorScheme: 'light' });
    const light = await inkOf(page);
    expect(light).not.toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => inkOf(page)).not.toEqual(light);
    expect(await inkOf(page)).not.toEqual([]);
  });

  it('follows the keys, and Home and End give back the whole', async () => {
    const page = await openPage('sample');
    const whole = await valueOf(page, 'Start');
    await slider(page, 'Start').focus();
    await changing(page, 'Start', () => page.keyboard.press('Shift+ArrowRight'));
    expect(await valueOf(page, 'Start')).toBeGreaterThan(whole);
    await expect.poll(() => viewOf(page)).toMatch(/.+\/.+/);
    await slider(page, 'Position').focus();
    await changing(page, 'End', () => page.keyboard.press('Home'));
    expect(await valueOf(page, 'Start')).toBe(whole);
    await slider(page, 'End').focus();
    await changing(page, 'End', () => page.keyboard.press('End'));
    await expect.poll(() => viewOf(page)).toBeNull();
  });

  it('marks out a window, moves it, sizes it, and gives it up', async () => {
    const page = await openPage('sample');
    const { at, y } = await placeOf(page);
    await drag(page, 0.2, 0.4);
    await changing(page, 'End', () => page.mouse.up().then(() => page.locator('.strip-track:not(.whole)').waitFor()));
    const length = async () => (await valueOf(page, 'End')) - (await valueOf(page, 'Start'));
    const [start, marked] = [await valueOf(page, 'Start'), await length()];

    await drag(page, 0.3, 0.5);
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 'Start')).toBeGreaterThan(start);
    expect((await length()) / marked).toBeCloseTo(1, 1);

    await drag(page, 0.6, 0.8);
    await page.mouse.up();
    await expect.poll(async () => (await length()) / marked).toBeCloseTo(2, 0);

    await changing(page, 'End', () => page.mouse.dblclick(at(0.5), y));
    await expect.poll(() => viewOf(page)).toBeNull();
  });

  it('lets go at Escape, and leaves the article open', async () => {
    const page = await openPage('sample', '?article=putin-xi-new-level');
    const pane = page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 });
    await pane.waitFor();
    await drag(page, 0.2, 0.4);
    await page.locator('.strip-track:not(.whole)').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.strip-track.whole').waitFor();
    await page.mouse.up();
    expect(viewOf(page)).toBeNull();
    expect(await pane.isVisible()).toBe(true);
  });

  it('covers the results, and keeps its window', async () => {
    const page = await openPage('sample');
    const summary = strip(page).getByRole('paragraph');
    expect(await summary.innerText()).not.toContain('Filtered');
    const least = () => slider(page, 'Start').getAttribute('aria-valuemin');
    const whole = Number(await least());
    await page
      .getByRole('group', { name: 'People' })
      .getByRole('checkbox', { name: /^Xi Jinping/ })
      .check();
    await summary.filter({ hasText: 'Filtered: ' }).waitFor();
    expect(Number(await least())).toBeGreaterThan(whole);
    expect(await page.locator('.strip-track.whole').count()).toBe(1);
    expect(viewOf(page)).toBeNull();
  });

  it('has its captions beside the window, with the true length of a bar', async () => {
    const page = await openPage('sample', '?view=2010/2015');
    await strip(page)
      .getByText(/^most: \d+ in (?:a month|\d months)$/)
      .waitFor();
    const window = (await page.locator('.strip-window').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const captions = await page.locator('.strip-most, .strip-gap, .strip-tick').all();
    expect(captions.length).toBeGreaterThan(3);
    for (const caption of captions) {
      const box = (await caption.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const below = box.y >= window.y + window.height - 1;
      const beside = box.x >= window.x + window.width || box.x + box.width <= window.x;
      expect([await caption.innerText(), below || beside]).toEqual([expect.any(String), true]);
    }
  });

  it('shows the place of the open article', async () => {
    const page = await openPage('sample');
    const lit = page.locator('.strip-lit > span');
    expect(await lit.count()).toBe(0);
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().click();
    const box = await lit.boundingBox();
    const track = await page.locator('.strip-track').boundingBox();
    expect(Math.abs((box?.x ?? 0) - (track?.x ?? 0))).toBeLessThan(3);
  });

  it('fits a narrow page and does not catch its scrolling', async () => {
    const page = await openPage('sample', '', { viewport: { width: 360, height: 700 }, hasTouch: true });
    await strip(page).scrollIntoViewIfNeeded();
    const box = await strip(page).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.locator('.strip-track').evaluate((track) => getComputedStyle(track).touchAction)).toBe('pan-y');
  });
});
