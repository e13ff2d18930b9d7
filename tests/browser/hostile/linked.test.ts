import { describe, inject, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { fields } from './hostile-collection.ts';
import { expectOwnContent } from './own-content.ts';
import { payloads } from './payloads.ts';

/** The names of view fields that take any text. */
const names = ['person', '-person', 'keyword', 'org', 'place', 'source', 'lang'];
/** Those that have a form of their own, and fall back where it is another. */
const forms = ['q', 'from', 'to', 'view', 'article', 'clock', 'lanes', 'sort', 'match'];

describe(`${payloads.length} payloads in ${fields.length} fields`, () => {
  it('are text where a link brings them', { timeout: 180_000 }, async () => {
    const short = payloads.filter((payload) => payload.length < 100);
    const page = await openPage('payloads');
    for (let at = 0; at < short.length; at += forms.length) {
      const some = short.slice(at, at + forms.length);
      const view = new URLSearchParams([
        ...names.flatMap((key) => some.map((payload): [string, string] => [key, payload])),
        ...some.map((payload, form): [string, string] => [forms[form] ?? 'q', payload]),
      ]);
      await page.goto(`${inject('addresses').payloads}?${view}`);
      await page.getByRole('group', { name: 'Filters in force' }).waitFor();
      await expectOwnContent(page);
    }
  });
});
