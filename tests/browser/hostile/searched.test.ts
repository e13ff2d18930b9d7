import { describe, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { fields } from './hostile-collection.ts';
import { expectOwnContent } from './own-content.ts';
import { payloads } from './payloads.ts';

describe(`${payloads.length} payloads in ${fields.length} fields`, () => {
  it('are text where they are searched for', { timeout: 180_000 }, async () => {
    const page = await openPage('payloads');
    for (const payload of payloads) {
      await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(payload);
      await page.locator('[role=status]:not([aria-busy=true])').first().waitFor();
      await expectOwnContent(page);
    }
  });
});
