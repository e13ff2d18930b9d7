import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { articleBar, choice, note, press, rows, star, tag, expectPressed } from './kept-marks.ts';
import { openBare, openPage } from './open-page.ts';

const workers = '?article=b-workers';

function fileOf(...items: readonly Record<string, unknown>[]) {
  const whole = items.map((item) => ({ of: 'article', starred: false, read: false, tags: [], note: '', ...item }));
  const text = JSON.stringify({ format: 'dateline-kept', version: 1, collection: 'small', items: whole });
  return { name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function importFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(choice(page), 'Import what was kept');
  await (await chooser).setFiles(file);
}

async function expectSaid(page: Page, text: string, role: 'status' | 'alert' = 'status'): Promise<void> {
  await choice(page).getByRole(role).filter({ hasText: text }).waitFor();
}

describe('a file', () => {
  it('that is exported brings the same into another browser, however often', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await tag(articleBar(page), 'quay');
    await note(articleBar(page), '<img src=x onerror=alert(1)>');
    const downloading = page.waitForEvent('download');
    await press(choice(page), 'Export what is kept');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^dateline-kept-\d{4}-\d\d-\d\d\.json$/);
    const buffer = await readFile(await download.path());
    const other = await openPage('small', workers);
    for (let time = 0; time < 2; time++) {
      await importFile(other, { name: 'kept.json', mimeType: 'application/json', buffer });
      await expectSaid(other, '1 item imported');
    }
    await expectPressed(articleBar(other), 'Star');
    expect(await articleBar(other).getByRole('note').innerText()).toBe('<img src=x onerror=alert(1)>');
    expect(await articleBar(other).getByRole('list', { name: 'Tags' }).getByRole('button').count()).toBe(1);
  });

  it('is merged: nothing that was there is lost', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await note(articleBar(page), 'Mine');
    await importFile(
      page,
      fileOf({ id: 'b-workers', tags: ['theirs'], note: 'Theirs' }, { id: 'gone', starred: true }),
    );
    await expectSaid(page, '2 items imported; 1 of them is not in this collection');
    await articleBar(page).getByRole('button', { name: 'Remove tag theirs' }).waitFor();
    await expectPressed(articleBar(page), 'Star');
    expect(await articleBar(page).getByRole('note').innerText()).toBe('Mine\n\nTheirs');
  });

  it('that is broken is refused with the place, and leaves all as it was', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await importFile(page, fileOf({ id: 'a-quay', starred: true }, { id: 'b-workers', starred: 'yes' }));
    await expectSaid(page, 'Nothing was imported. kept.json: at items.1.starred, expected boolean', 'alert');
    await importFile(page, { name: 'views.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await expectSaid(page, 'expected kept articles and events as this page exports them', 'alert');
    await choice(page).getByRole('checkbox', { name: 'Starred (1)' }).waitFor();
  });
});

describe('a browser that keeps nothing', () => {
  it('says so, and the page works', async () => {
    const page = await openBare('small');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.goto(inject('addresses').small + workers);
    await expectSaid(page, 'This browser keeps nothing for this page', 'alert');
    await press(articleBar(page), 'Star');
    await articleBar(page).getByRole('alert').filter({ hasText: 'This browser keeps nothing' }).waitFor();
    expect(await rows(page).count()).toBe(5);
  });

  it('for lack of room says so, and what was kept before stays', async () => {
    const page = await openPage('small', workers);
    await star(articleBar(page));
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await press(articleBar(page), 'Add tag');
    await articleBar(page).getByRole('combobox', { name: 'Tag' }).fill('quay');
    await press(articleBar(page), 'Add the tag');
    await articleBar(page).getByRole('alert').filter({ hasText: 'The browser has no room left.' }).waitFor();
    await press(articleBar(page), 'Add note');
    await articleBar(page).getByRole('textbox', { name: 'Note' }).fill('Too long.');
    await press(articleBar(page), 'Save the note');
    await articleBar(page).getByRole('alert').filter({ hasText: 'The browser has no room left.' }).waitFor();
    expect(await articleBar(page).getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Too long.');
    await importFile(page, fileOf({ id: 'a-quay', starred: true }));
    await expectSaid(page, 'Nothing was imported. The browser has no room left.', 'alert');
    await page.reload();
    await expectPressed(articleBar(page), 'Star');
    await choice(page).getByRole('checkbox', { name: 'Starred (1)' }).waitFor();
  });
});

describe('the signs of what is kept', () => {
  it('stay in print and in forced colours', async () => {
    const page = await openPage('small', workers, { forcedColors: 'active' });
    await star(articleBar(page));
    await note(articleBar(page), 'Ask Ada.');
    const sign = rows(page).filter({ hasText: 'Harbour workers' }).getByText('★');
    expect(await sign.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await articleBar(page).getByRole('note').isVisible()).toBe(true);
    expect(await articleBar(page).getByRole('button', { name: 'Star' }).isVisible()).toBe(true);
    expect(await articleBar(page).getByText('Add tag').isVisible()).toBe(false);
  });
});
