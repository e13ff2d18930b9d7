import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openGallery } from './open-timeline.ts';

describe('the gallery in both themes', () => {
  it.each([360, 1280])('at %i px has no violation and does not scroll sideways', async (width) => {
    const page = await openGallery(undefined, { viewport: { width, height: 800 } });
    await page
      .getByRole('region', { name: 'Specimen: timeline: ranges' })
      .getByRole('button', { name: /^\d+ articles/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // Several timelines on one page have the same name, which the page itself never has.
    const found = (await violationsInThemes(page, 'main')).filter(
      (violation) => !violation.startsWith('landmark-unique'),
    );
    expect(found).toEqual([]);
  });
});

describe('a dialog', () => {
  it.each(['Escape', 'Close'])('returns the focus to the button that opened it: %s', async (way) => {
    const page = await openGallery('dialog');
    const opener = page.getByRole('button', { name: 'Open the dialog' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'A dialog' });
    await dialog.waitFor();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('a combobox', () => {
  it('suggests names, of which the arrow keys and Enter choose one', async () => {
    const page = await openGallery('combobox');
    const box = page.getByRole('searchbox', { name: 'Search' });
    await box.fill('ada');
    await page.getByRole('option', { name: /^Ada Okoro/ }).waitFor();
    await box.press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    await box.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('Ada Okoro');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('a virtual list', () => {
  it('of 100,000 rows renders those in view, the last one too', async () => {
    const page = await openGallery('virtual list');
    const rows = page.getByRole('listitem');
    await page.getByText('Row 1', { exact: true }).waitFor();
    expect(await rows.count()).toBeLessThan(40);
    await page.getByRole('button', { name: 'Last row' }).click();
    await page.getByText('Row 100000', { exact: true }).waitFor();
    expect(await rows.count()).toBeLessThan(40);
    expect(await rows.last().getAttribute('aria-posinset')).toBe('100000');
  });
});

describe('a failure notice', () => {
  it('is an alert that calls its retry', async () => {
    const page = await openGallery('failure notice');
    const notice = page.getByRole('alert');
    await notice.getByText('(try 1)').waitFor();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.getByText('(try 2)').waitFor();
  });
});

async function widthOf(page: Page, pane: string): Promise<number> {
  return Math.round((await page.locator(`[data-pane="${pane}"]`).boundingBox())?.width ?? 0);
}

describe('split panes', () => {
  it('can be resized by keyboard, as far as they go', async () => {
    const page = await openGallery('split panes');
    const separator = page.getByRole('separator', { name: 'Width of the first pane' });
    const value = async () => Number(await separator.getAttribute('aria-valuenow'));
    const before = { width: await widthOf(page, 'facets'), value: await value() };
    await separator.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await widthOf(page, 'facets')).toBeGreaterThan(before.width);
    expect(await value()).toBeGreaterThan(before.value);
    await page.keyboard.press('Home');
    // 12 and 30 of the page's own unit.
    expect(await widthOf(page, 'facets')).toBe(180);
    await page.keyboard.press('End');
    expect(await widthOf(page, 'facets')).toBe(450);
  });

  it('are named by what separates them: Home makes that pane smallest, and its range is given', async () => {
    const page = await openGallery('split panes', { viewport: { width: 1400, height: 800 } });
    const separator = page.getByRole('separator', { name: 'Width of the third pane' });
    await separator.focus();
    const values = async () =>
      Promise.all(
        ['valuemin', 'valuenow', 'valuemax'].map(async (name) => Number(await separator.getAttribute(`aria-${name}`))),
      );
    const [least = 0, now = 0, most = 0] = await values();
    expect([now > least, now < most]).toEqual([true, true]);
    await page.keyboard.press('Home');
    expect(await widthOf(page, 'detail')).toBe(270);
    // The range is measured after the paint.
    await expect.poll(async () => (await values())[1]).toBe(least);
    await page.keyboard.press('End');
    await expect.poll(async () => (await values())[1]).toBe(most);
    const controlled = await separator.getAttribute('aria-controls');
    expect(await page.locator('[data-pane="detail"]').getAttribute('id')).toBe(controlled);
  });

  it('leave keys with a modifier to the browser', async () => {
    const page = await openGallery('split panes');
    const separator = page.getByRole('separator', { name: 'Width of the first pane' });
    await separator.focus();
    const before = await widthOf(page, 'facets');
    const prevented = await separator.evaluate((element) =>
      ['altKey', 'ctrlKey', 'metaKey'].map(
        (held) =>
          !element.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true, [held]: true }),
          ),
      ),
    );
    expect(prevented).toEqual([false, false, false]);
    expect(await widthOf(page, 'facets')).toBe(before);
  });

  it('are dragged by their separators, and a double click sets them back', async () => {
    const page = await openGallery('split panes');
    const separator = page.getByRole('separator', { name: 'Width of the third pane' });
    const before = await widthOf(page, 'detail');
    const { x, y } = (await separator.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x, y + 200);
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 240);
    await page.mouse.move(x - 80, y + 240);
    await page.mouse.up();
    expect(await widthOf(page, 'detail')).toBe(before + 80);
    // The button is up: it does not follow any more.
    await page.mouse.move(x - 160, y + 240);
    expect(await widthOf(page, 'detail')).toBe(before + 80);
    await page.mouse.dblclick(x - 80, y + 240);
    expect(await widthOf(page, 'detail')).toBe(before);
  });
});
