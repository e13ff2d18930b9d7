import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';
import {
  expectSaid,
  fileOf,
  importFile,
  links,
  nameField,
  openPanel,
  openSaved,
  panel,
  press,
  save,
  searched,
} from './saved-views-panel.ts';

describe('saving a view', () => {
  it('proposes a name from the filters, and the view is there after a reload', async () => {
    const page = await openPage('small', '?q=quay&person=Ada+Okoro');
    await openPanel(page);
    expect(await nameField(page).inputValue()).toBe('“quay”, Ada Okoro');
    await press(page, 'Save this view');
    await expectSaid(page, '“quay”, Ada Okoro');
    await page.reload();
    await openPanel(page);
    await links(page).first().waitFor();
    expect(await links(page).allInnerTexts()).toEqual(['“quay”, Ada Okoro']);
    expect(await links(page).getAttribute('href')).toBe('?q=quay&person=Ada+Okoro');
    expect(await links(page).getAttribute('aria-current')).toBe('true');
  });

  it('under a name that is taken asks: both, or in its place', async () => {
    const page = await openSaved('Quay');
    await page.keyboard.press('Escape');
    await searched(page).fill('workers');
    await openPanel(page);
    await nameField(page).fill('Quay');
    await press(page, 'Save this view');
    await press(page, 'Save as “Quay (2)”');
    await expectSaid(page, '“Quay (2)” saved');
    expect(await links(page).allInnerTexts()).toEqual(['Quay', 'Quay (2)']);
    await page.keyboard.press('Escape');
    await searched(page).fill('ferry');
    await openPanel(page);
    await nameField(page).fill('Quay');
    await press(page, 'Save this view');
    await press(page, 'Replace it');
    await expectSaid(page, '“Quay” saved');
    expect(await links(page).first().getAttribute('href')).toBe('?q=ferry');
    expect(await links(page).count()).toBe(2);
  });

  it('tells the other tabs', async () => {
    const page = await openSaved('Quay');
    const other = await page.context().newPage();
    await other.goto(inject('addresses').small);
    await openPanel(other);
    await links(other).filter({ hasText: 'Quay' }).waitFor();
    await save(other, 'All of it');
    await links(page).filter({ hasText: 'All of it' }).waitFor();
  });
});

describe('a saved view', () => {
  it('opens by its link without loading the page again, and Back goes back', async () => {
    const page = await openSaved('Quay');
    await page.keyboard.press('Escape');
    await searched(page).fill('workers');
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await openPanel(page);
    await links(page).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(await searched(page).inputValue()).toBe('quay');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=quay');
    expect(await page.locator('body[data-same]').count()).toBe(1);
    await page.goBack();
    expect(await searched(page).inputValue()).toBe('workers');
  });

  it('opens in a new tab', async () => {
    const page = await openSaved('Quay');
    const opening = page.context().waitForEvent('page');
    await links(page).click({ modifiers: ['ControlOrMeta'] });
    const tab = await opening;
    await tab.getByRole('searchbox', { name: 'Search', exact: true }).waitFor();
    expect(new URL(tab.url()).search).toBe('?q=quay');
  });

  it('is copied as a link, or shown as one where the browser does not let it be copied', async () => {
    const page = await openSaved('Quay');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy link to “Quay”');
    await expectSaid(page, 'Link to “Quay” copied');
    const link = `${inject('addresses').small}?q=quay`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press(page, 'Copy link to “Quay”');
    expect(await panel(page).getByRole('textbox', { name: 'Link to “Quay”' }).inputValue()).toBe(link);
  });

  it('takes another name, but not one that is taken', async () => {
    const page = await openSaved('Quay');
    await page.keyboard.press('Escape');
    await searched(page).fill('workers');
    await openPanel(page);
    await save(page, 'Workers');
    await press(page, 'Rename “Quay”');
    const field = panel(page).getByRole('textbox', { name: 'New name for “Quay”' });
    await field.fill('Workers');
    await field.press('Enter');
    await panel(page).getByText('“Workers” is another view already.').waitFor();
    await field.fill('Harbour');
    await field.press('Enter');
    await expectSaid(page, '“Quay” is now “Harbour”');
    expect(await links(page).allInnerTexts()).toEqual(['Harbour', 'Workers']);
  });

  it('of another collection is marked', async () => {
    const page = await openSaved('Quay');
    await importFile(page, fileOf([{ name: 'Elsewhere', search: '?q=grain', collection: 'Grain papers' }]));
    await expectSaid(page, '1 view imported');
    const about = (name: string) =>
      links(page)
        .filter({ hasText: name })
        .evaluate((link) => {
          const id = link.getAttribute('aria-describedby');
          return id === null ? '' : document.getElementById(id)?.textContent;
        });
    expect(await about('Elsewhere')).toBe('For another collection: Grain papers “grain”');
    expect(await about('Quay')).toBe('“quay”');
  });
});

describe('with the keyboard alone', () => {
  it('saves, deletes, undoes, gives up renaming, and closes', async () => {
    const page = await openPage('small', '?q=quay');
    await page.getByRole('button', { name: 'Views', exact: true }).focus();
    await page.keyboard.press('Enter');
    await nameField(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await nameField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Quay');
    await page.keyboard.press('Enter');
    await expectSaid(page, '“Quay” saved');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    for (const expected of ['Save this view', 'Quay', 'Copy link to “Quay”', 'Rename “Quay”', 'Delete “Quay”']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => focused()).toBe(expected);
    }
    await page.keyboard.press('Enter');
    await panel(page).getByText('“Quay” deleted').waitFor();
    await expect.poll(() => focused()).toBe('Undo: bring back “Quay”');
    await page.keyboard.press('Enter');
    await expectSaid(page, '“Quay” is back');
    await expect.poll(() => focused()).toBe('Quay');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused()).toBe('New name for “Quay”');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused()).toBe('Rename “Quay”');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused()).toBe('Views');
  });
});

describe('a deleted view', () => {
  it('is gone after a reload, unless it was brought back', async () => {
    const page = await openSaved('Quay');
    await press(page, 'Delete “Quay”');
    await press(page, 'Undo: bring back “Quay”');
    await links(page).filter({ hasText: 'Quay' }).waitFor();
    await page.reload();
    await openPanel(page);
    await links(page).filter({ hasText: 'Quay' }).waitFor();
    await press(page, 'Delete “Quay”');
    await page.keyboard.press('Escape');
    await openPanel(page);
    await panel(page).getByText('None yet.').waitFor();
    await page.reload();
    await openPanel(page);
    await panel(page).getByText('None yet.').waitFor();
  });
});
