import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openPage } from './open-page.ts';
import { expectSaid, fileOf, importFile, nameField, openPanel, panel, press } from './saved-views-panel.ts';
import { expectFault } from './watched-page.ts';

describe('a browser that keeps nothing', () => {
  it.each([
    ['without a store', 'keeps nothing for this page', 'InvalidStateError'],
    ['that is full', 'no room left', 'QuotaExceededError'],
  ])('%s says so', async (_case, text, name) => {
    const page = await openPage('small', '?q=quay');
    await page.evaluate((fault) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', fault);
      };
    }, name);
    await openPanel(page);
    await panel(page).getByRole('alert').filter({ hasText: text }).waitFor();
    await press(page, 'Save this view');
    await expectSaid(page, `Not saved.`, 'alert');
  });
});

describe('when the panel cannot be fetched', () => {
  it('the page stays, and it can be tried again', async () => {
    const page = await openPage('small');
    await page.route('**/saved-views-panel-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.getByRole('list', { name: 'Articles' }).getByRole('link').count()).toBe(5);
    await page.unroute('**/saved-views-panel-*.js');
    await retry.click();
    await panel(page).waitFor();
    expectFault(/Failed to load resource|dynamically imported module/);
  });
});

describe('in both themes', () => {
  it.each([360, 768, 1920])('at %i px: nothing sticks out, and axe finds nothing', async (width) => {
    const page = await openPage('small', '?q=quay', { viewport: { width, height: 700 } });
    await openPanel(page);
    await importFile(
      page,
      fileOf([
        { name: 'm'.repeat(120), search: '?q=quay' },
        { name: 'Elsewhere', search: '?q=grain', collection: 'Grain papers' },
        { name: 'Boat', search: '?q=boat' },
        { name: 'Crane', search: '?q=crane' },
      ]),
    );
    await press(page, 'Delete “Boat”');
    await press(page, 'Rename “Crane”');
    await nameField(page).fill('Elsewhere');
    await press(page, 'Save this view');
    await panel(page).getByRole('group', { name: 'The name is taken' }).waitFor();
    const overflow = await panel(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsInThemes(page)).toEqual([]);
  });
});
