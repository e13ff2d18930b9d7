import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const mostTabs = 150;

/** Describes why a reader would not see where the focus is: null where they do. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const name = element.ariaLabel ?? element.textContent.slice(0, 40);
    // A radio button or a checkbox may leave the outline to its label.
    const drawn = [element, element.closest('label'), element.nextElementSibling].filter((one) => one !== null);
    const shown = drawn.find((one) =>
      // The timeline, which is drawn over its whole area, has its outline above that.
      [null, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }),
    );
    if (!shown) return `${name}: no outline`;
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const [width, height] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
    const [x, y] = [(Math.max(left, 0) + width) / 2, (Math.max(top, 0) + height) / 2];
    if (x > width || y > height) return `${name}: not in view`;
    const above = document.elementFromPoint(x, y);
    return above && (shown.contains(above) || above.contains(shown))
      ? null
      : `${name}: covered by ${above?.outerHTML.slice(0, 80)}`;
  });
}

/** Checks that the focus is on a control, that it is drawn, and that it is in view. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => hiddenFocus(page)).toBeNull();
}

/** Reports if the first control that a locator finds, if there is one, has the focus. */
export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll(([element]) => element !== undefined && element === document.activeElement);
}

/** Presses a key, as a reader does, and checks that the focus can be seen afterwards. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusSeen(page);
}

/** Presses a key until a control has the focus; at each step of the way the focus can be seen. */
export async function pressUntil(control: Locator, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await hasFocus(control)) return;
    await press(control.page(), key);
  }
  throw new Error(`${key}, pressed ${mostTabs} times, does not reach ${control.toString()}`);
}

/** Presses a key until the focus leaves the page, and checks that it can be seen at each stop. Counts the stops. */
export async function leavePage(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number> {
  for (let stops = 0; stops < mostTabs; stops += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(page.locator('body'))) return stops;
    await expectFocusSeen(page);
  }
  throw new Error(`${key}, pressed ${mostTabs} times, does not leave the page`);
}
