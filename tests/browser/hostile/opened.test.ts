import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { decodeIndex } from '../../../src/contract/decode.ts';
import { openPage } from '../open-page.ts';
import { fields } from './hostile-collection.ts';
import { expectOwnContent } from './own-content.ts';
import { payloads } from './payloads.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });

describe(`${payloads.length} payloads in ${fields.length} fields`, () => {
  it('are text in each opened article', { timeout: 300_000 }, async () => {
    const page = await openPage('payloads');
    const answer = await fetch(`${inject('addresses').payloads}data/bundle.json`);
    const { articles } = decodeIndex(await answer.text(), 'bundle.json');
    for (const headline of articles.headline) {
      await page.keyboard.press('.');
      await pane(page).getByRole('article').waitFor();
      await expect.poll(() => pane(page).getByRole('heading', { level: 2 }).textContent()).toBe(headline);
    }
    await expectOwnContent(page);
  });
});
