import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from '../axe-violations.ts';
import { openState, pageStates } from './page-states.ts';

function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
])('on a %s page, light and dark, nothing sticks out, and axe finds nothing', (_width, viewport) => {
  it.each(pageStates.map((state) => [state.name, state] as const))('in the state “%s”', async (_name, state) => {
    const page = await openState(state, { viewport });
    expect(await pageWidth(page)).toBe(viewport.width);
    expect(await violationsInThemes(page)).toEqual([]);
  });
});
