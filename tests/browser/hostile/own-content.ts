import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Lists what in the page is not its own: elements and attributes out of a payload, and traces of code that ran. */
function foreignContent(): string[] {
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

/** Checks that no payload has become an element or an attribute, and that none ran. */
export async function expectOwnContent(page: Page): Promise<void> {
  expect(await page.evaluate(foreignContent), 'what is not the page itself').toEqual([]);
}
