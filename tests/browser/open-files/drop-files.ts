import type { Page } from 'playwright-core';

/** Drops files and folders of the disk on a page, as a file manager does: once the page shows that it takes them. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: 200, y: 300, data };
  await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await page.getByText('Drop articles to open them').waitFor();
  await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at });
}
