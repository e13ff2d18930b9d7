import { describe, expect, it } from 'vitest';
import { hiddenControls } from './hidden-controls.ts';
import { openState, pageStates } from './page-states.ts';

describe('at 400 %, which leaves 320 of 1280 px, nothing sticks out, and each control can be reached', () => {
  it.each(pageStates.map((state) => [state.name, state] as const))('in the state “%s”', async (_name, state) => {
    const page = await openState(state, { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await hiddenControls(page)).toEqual([]);
  });
});
