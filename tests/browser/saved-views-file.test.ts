import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import {
  expectSaid,
  fileOf,
  importFile,
  links,
  openPanel,
  openSaved,
  panel,
  press,
  save,
} from './saved-views-panel.ts';

describe('a file', () => {
  it('that is exported brings the same views into another browser', async () => {
    const page = await openSaved('Quay');
    const downloading = page.waitForEvent('download');
    await press(page, 'Export');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^dateline-views-\d{4}-\d\d-\d\d\.json$/);
    const buffer = await readFile(await download.path());
    const other = await openPage('small');
    await openPanel(other);
    await importFile(other, { name: 'views.json', mimeType: 'application/json', buffer });
    await expectSaid(other, '1 view imported');
    expect(await links(other).getAttribute('href')).toBe('?q=quay');
    await importFile(other, { name: 'views.json', mimeType: 'application/json', buffer });
    await expectSaid(other, '0 views imported; 1 of the file were here already');
  });

  it('brings back what was deleted since, as a view again', async () => {
    const page = await openSaved('One');
    await save(page, 'Two');
    const downloading = page.waitForEvent('download');
    await press(page, 'Export');
    const buffer = await readFile(await (await downloading).path());
    await press(page, 'Delete “One”');
    await panel(page).getByText('“One” deleted').waitFor();
    await importFile(page, { name: 'views.json', mimeType: 'application/json', buffer });
    await expectSaid(page, '1 view imported');
    expect(await links(page).allInnerTexts()).toEqual(['One', 'Two']);
    expect(await panel(page).getByText('“One” deleted').count()).toBe(0);
  });

  it('merges: nothing that was there is lost', async () => {
    const page = await openSaved('Quay');
    await importFile(
      page,
      fileOf([
        { name: 'Quay', search: '?q=crane' },
        { name: 'Quay', search: '?q=quay' },
        { name: '<img src=x onerror=alert(1)>', search: '' },
      ]),
    );
    await expectSaid(
      page,
      '2 views imported; 1 of the file were here already; a name was taken, so now there is “Quay (2)”',
    );
    expect(await links(page).allInnerTexts()).toEqual(['<img src=x onerror=alert(1)>', 'Quay', 'Quay (2)']);
    expect(await panel(page).locator('img').count()).toBe(0);
  });

  it('that is broken is refused with the place, and leaves all as it was', async () => {
    const page = await openSaved('Quay');
    await importFile(
      page,
      fileOf([
        { name: 'Good', search: '' },
        { name: 'Bad', search: 'javascript:alert(1)' },
      ]),
    );
    await expectSaid(
      page,
      'Nothing was imported. views.json: at views.1.search, expected the query of an address',
      'alert',
    );
    await importFile(page, { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
    await expectSaid(page, 'Nothing was imported. cut.json: at (the whole), expected JSON', 'alert');
    await importFile(page, { name: 'big.json', mimeType: 'application/json', buffer: Buffer.alloc(7_000_000) });
    await expectSaid(page, 'expected at most 6 MB, found 7 MB', 'alert');
    expect(await links(page).allInnerTexts()).toEqual(['Quay']);
  });
});
