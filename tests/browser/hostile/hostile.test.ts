import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { decodeIndex } from '../../../src/contract/decode.ts';
import { openPage } from '../open-page.ts';
import { clickThrough } from './click-through.ts';
import { fields } from './hostile-collection.ts';
import { payloads } from './payloads.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });

/** The names of view fields that take any text. */
const names = ['person', '-person', 'keyword', 'org', 'place', 'source', 'lang'];
/** Those that have a form of their own, and fall back where it is another. */
const forms = ['q', 'from', 'to', 'view', 'article', 'clock', 'lanes', 'sort', 'match'];

let page: Page;

/** Lists what in the page is not its own: elements and attributes out of a payload, and traces of code that ran. */
function alive(): string[] {
  const foreign = 'script, style, link, meta, base, iframe, object, embed, img, video, math, template, marquee';
  const strange = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.matches(`${foreign}, [srcdoc], svg a, svg use, svg script, svg animate, [href^="javascript:" i]`) ||
      [...element.attributes].some(({ name }) => name.startsWith('on')),
  );
  const found = strange
    // The script of the page itself.
    .filter((element) => !element.matches('body > script[type=module][src]'))
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
  if ('payloadRan' in globalThis) found.push('a payload ran');
  if (Object.keys(Object.prototype).length > 0) found.push('Object.prototype has a new key');
  return found;
}

afterEach(async () => {
  expect(await page.evaluate(alive), 'what is not the page itself').toEqual([]);
});

describe(`${payloads.length} payloads in ${fields.length} fields`, () => {
  it('are text in each opened article', { timeout: 300_000 }, async () => {
    page = await openPage('payloads');
    const answer = await fetch(`${inject('addresses').payloads}data/bundle.json`);
    const { articles } = decodeIndex(await answer.text(), 'bundle.json');
    for (const headline of articles.headline) {
      await page.keyboard.press('.');
      await pane(page).getByRole('article').waitFor();
      await expect.poll(() => pane(page).getByRole('heading', { level: 2 }).textContent()).toBe(headline);
    }
  });

  it('do nothing in any view', { timeout: 180_000 }, async () => {
    page = await openPage('payloads');
    await clickThrough(page);
  });

  it('are text where they are searched for', { timeout: 180_000 }, async () => {
    page = await openPage('payloads');
    for (const payload of payloads) {
      await searchBox(page).fill(payload);
      await page.locator('[role=status]:not([aria-busy=true])').first().waitFor();
      expect(await page.evaluate(alive)).toEqual([]);
    }
  });

  it('are text where a link brings them', { timeout: 180_000 }, async () => {
    const short = payloads.filter((payload) => payload.length < 100);
    page = await openPage('payloads');
    for (let at = 0; at < short.length; at += forms.length) {
      const some = short.slice(at, at + forms.length);
      const view = new URLSearchParams([
        ...names.flatMap((key) => some.map((payload): [string, string] => [key, payload])),
        ...some.map((payload, form): [string, string] => [forms[form] ?? 'q', payload]),
      ]);
      await page.goto(`${inject('addresses').payloads}?${view}`);
      await page.getByRole('group', { name: 'Filters in force' }).waitFor();
      expect(await page.evaluate(alive)).toEqual([]);
    }
  });
});
