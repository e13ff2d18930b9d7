import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { decodeIndex } from '../../src/contract/decode.ts';
import type { BundleIndex } from '../../src/contract/index-format.ts';
import { openBare } from './open-page.ts';

/** The page of the sample with an index that differs from what its articles give. */
export async function openChanged(
  change: (index: BundleIndex) => void,
  view = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openBare('sample', options);
  await page.route('**/bundle.json', async (route) => {
    const response = await route.fetch();
    const index = decodeIndex(await response.text(), 'bundle.json');
    change(index);
    await route.fulfill({ response, json: index });
  });
  await page.goto(inject('addresses').sample + view);
  await page.getByRole('list', { name: 'Articles' }).waitFor();
  return page;
}
