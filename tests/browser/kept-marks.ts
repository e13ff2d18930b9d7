import type { Locator, Page } from 'playwright-core';

/** The bar that keeps the open article. */
export const articleBar = (page: Page) => page.getByRole('group', { name: 'Keep this article' });
export const eventBar = (page: Page) => page.getByRole('group', { name: 'Keep this event' });
export const choice = (page: Page) => page.getByRole('group', { name: 'Kept by you' });
export const rows = (page: Page) => page.getByRole('list', { name: /^(?:Articles|Events)$/ }).getByRole('link');

export async function press(bar: Locator, name: string): Promise<void> {
  await bar.getByRole('button', { name, exact: true }).click();
}

/** Waits until a button of a bar is pressed, or is not. */
export async function expectPressed(bar: Locator, name: string, pressed = true): Promise<void> {
  await bar.getByRole('button', { name, exact: true, pressed }).waitFor();
}

export async function star(bar: Locator): Promise<void> {
  await press(bar, 'Star');
  await expectPressed(bar, 'Star');
}

export async function tag(bar: Locator, name: string): Promise<void> {
  await press(bar, 'Add tag');
  await bar.getByRole('combobox', { name: 'Tag' }).fill(name);
  await bar.getByRole('combobox', { name: 'Tag' }).press('Enter');
  await bar.getByRole('button', { name: `Remove tag ${name}` }).waitFor();
  await bar.getByRole('combobox', { name: 'Tag' }).press('Escape');
}

export async function note(bar: Locator, text: string): Promise<void> {
  await bar.getByRole('button', { name: /^(?:Add|Change) note$/ }).click();
  await bar.getByRole('textbox', { name: 'Note' }).fill(text);
  await press(bar, 'Save the note');
  await bar.getByRole('note').filter({ hasText: text }).waitFor();
}
