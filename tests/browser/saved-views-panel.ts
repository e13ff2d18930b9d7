import type { Page } from 'playwright-core';
import { openPage } from './open-page.ts';

export const panel = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
export const links = (page: Page) => panel(page).getByRole('list', { name: 'Saved views' }).getByRole('link');
export const nameField = (page: Page) => panel(page).getByRole('textbox', { name: 'Name', exact: true });
export const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
export const searched = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });

export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await panel(page).getByRole('heading', { name: 'Saved views' }).waitFor();
}

export async function expectSaid(page: Page, text: string, role: 'status' | 'alert' = 'status'): Promise<void> {
  await panel(page).getByRole(role).filter({ hasText: text }).waitFor();
}

export async function save(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await press(page, 'Save this view');
  await expectSaid(page, `“${name}” saved`);
}

/** The page of a search with the panel open over it, and the search saved under a name. */
export async function openSaved(name: string, query = '?q=quay'): Promise<Page> {
  const page = await openPage('small', query);
  await openPanel(page);
  await save(page, name);
  return page;
}

export function fileOf(views: readonly Record<string, string>[]) {
  const whole = views.map((view, at) => ({
    id: `f${at}`,
    collection: 'small',
    saved: '2026-01-31T12:00:00.000Z',
    ...view,
  }));
  return {
    name: 'views.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'dateline-views', version: 1, views: whole })),
  };
}

export async function importFile(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Import');
  await (await chooser).setFiles(file);
}
