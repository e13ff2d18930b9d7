import { describe, expect, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { clickThrough } from './click-through.ts';
import { expectFault } from '../watched-page.ts';

describe('trusted types', () => {
  // moment, which vis-timeline brings, follows the browser's language; the labels of the axis must not.
  it('let every view be drawn', { timeout: 180_000 }, async () => {
    const page = await openPage('sample', '', { locale: 'ar-EG' });
    await clickThrough(page);
  });

  it('refuse markup written to an element, scripts from other addresses, and further policies', async () => {
    const page = await openPage('small');
    const refused = await page.evaluate(async () => {
      const tries: Record<string, () => void> = {
        innerHTML: () => (document.createElement('div').innerHTML = '<b>bold</b>'),
        entity: () => (document.createElement('div').innerHTML = '&lt;'),
        outerHTML: () => document.querySelectorAll('main').forEach((main) => (main.outerHTML = 'text')),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>'),
        write: () => document.write('<b>bold</b>'),
        parse: () => void new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
        srcdoc: () => (document.createElement('iframe').srcdoc = 'text'),
        script: () => (document.createElement('script').src = './index.js'),
        worker: () => void new Worker('./index.js'),
        policy: () => void globalThis.trustedTypes?.createPolicy('another', {}),
        again: () => void globalThis.trustedTypes?.createPolicy('search-worker', {}),
      };
      // The policy of the header and the one in the page report each.
      let left = 2 * Object.keys(tries).length;
      const reports = new Promise<void>((resolve) =>
        document.addEventListener('securitypolicyviolation', () => {
          left -= 1;
          if (left === 0) resolve();
        }),
      );
      const outcomes = Object.entries(tries).map(([name, write]) => {
        try {
          write();
          return `${name}: let through`;
        } catch (error) {
          return `${name}: ${error instanceof TypeError ? 'refused' : String(error)}`;
        }
      });
      await reports;
      return outcomes;
    });
    expect(refused.filter((text) => !text.endsWith(': refused'))).toEqual([]);
    expectFault(/Trusted(?:HTML|ScriptURL|TypePolicy)|violated: (?:require-)?trusted-types/);
  });
});
