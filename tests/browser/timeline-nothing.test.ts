import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { region } from './timeline-parts.ts';
import { expectFault } from './watched-page.ts';

/** Keeps the events back; the answer lets them come. */
async function holdEvents(page: Page): Promise<() => void> {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/events/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release?.();
}

const happened = (page: Page) => page.getByRole('radio', { name: /^By event/ });

describe('a timeline with nothing on it', () => {
  it('says that nothing matches where nothing does', async () => {
    const page = await openPage('sample');
    await page.getByRole('searchbox', { name: 'Search' }).fill('zzzzqq');
    await region(page).getByText('No article matches.').waitFor();
    expect(await region(page).getByText('has a date').count()).toBe(0);
  });

  it('says that the events are still to come, and then opens on them', async () => {
    const page = await openPage('sample');
    const release = await holdEvents(page);
    await happened(page).check();
    await region(page).getByText('Fetching the events…').waitFor();
    release();
    await region(page)
      .getByRole('button', { name: /^\d+ events/ })
      .first()
      .waitFor();
    expect(await region(page).getByText('Fetching').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBeNull();
  });

  it('says nothing where the events cannot be had: the message above it does', async () => {
    const page = await openPage('sample');
    await page.route(/\/events/, (route) => route.abort());
    await happened(page).check();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(
      await region(page)
        .getByText(/has a date|Fetching|matches|No event/)
        .count(),
    ).toBe(0);
    expectFault(/events|ERR_FAILED/);
  });
});

describe('a window with nothing in it', () => {
  it.each([
    ['3000-01-01/3000-12-31', 'before'],
    ['1200-01-01/1300-12-31', 'after'],
    ['2003-01-01/2003-01-03', 'before'],
  ])('%s says where the nearest is, and goes there', async (view, side) => {
    const page = await openPage('sample', `?view=${view}`);
    const text = region(page).getByText(/Nothing here: the nearest is/);
    await text.waitFor();
    expect(await text.innerText()).toMatch(new RegExp(`the nearest is ${side}, .*\\d{4}`));
    await region(page).getByRole('button', { name: 'Go there' }).click();
    await text.waitFor({ state: 'detached' });
    expect(await region(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).not.toBe(view);
    await page
      .getByRole('status')
      .filter({ hasText: /[1-9]\d* in this period/ })
      .waitFor();
  });

  it('is reported by the strip as it is, beyond what the strip spans', async () => {
    const page = await openPage('sample', '?view=3000-01-01/3000-12-31');
    const slider = (name: string) => page.getByRole('slider', { name: `${name} of the window` });
    await slider('Start').waitFor();
    for (const name of ['Start', 'End', 'Position'])
      expect(await slider(name).getAttribute('aria-valuetext')).toMatch(/3000/);
  });
});
