import type { Page } from 'playwright-core';

/** What covers the page while it is open. */
const overlays = ':modal, :popover-open, .search-box:has([role=listbox]), .sheet, .facets-fold[open]';

/**
 * Lists the controls that cannot be scrolled to where a reader sees and presses them, because they end up outside the
 * page or under something else: those of the page, or of what covers it.
 */
export function hiddenControls(page: Page): Promise<string[]> {
  return page.evaluate((above) => {
    const root = document.querySelector(above) ?? document;
    const hidden: string[] = [];
    for (const control of root.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      // Skip links come into view with the focus.
      if (!control.isConnected || !control.checkVisibility({ visibilityProperty: true })) continue;
      if (control.closest('[inert], .skip-links')) continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const label = control.closest('label') ?? control;
      if (found && (label.contains(found) || found.contains(control))) continue;
      const name = control.ariaLabel ?? label.textContent;
      hidden.push(`${name.slice(0, 60)}, at ${Math.round(left)}, ${Math.round(top)}, under ${found?.className}`);
    }
    return hidden;
  }, overlays);
}
