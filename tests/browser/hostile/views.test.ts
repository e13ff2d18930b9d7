import { describe, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { clickThrough } from './click-through.ts';
import { fields } from './hostile-collection.ts';
import { expectOwnContent } from './own-content.ts';
import { payloads } from './payloads.ts';

describe(`${payloads.length} payloads in ${fields.length} fields`, () => {
  it('do nothing in any view', { timeout: 180_000 }, async () => {
    const page = await openPage('payloads');
    await clickThrough(page);
    await expectOwnContent(page);
  });
});
