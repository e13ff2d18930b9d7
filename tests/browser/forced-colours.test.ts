import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const styleOf = (found: Locator, property: string) =>
  found.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const open = (view: string) => openPage('sample', view, { forcedColors: 'active' });

async function canvas(page: Page): Promise<string> {
  return styleOf(page.locator('html'), 'background-color');
}

describe('with the colours of the system alone', () => {
  it('the open article’s row differs from the others', async () => {
    const page = await open('?article=putin-xi-new-level');
    const rows = page.getByRole('list', { name: 'Articles' });
    await rows.locator('a[aria-current]').waitFor();
    const [mine, other] = await Promise.all(
      ['a[aria-current]', 'a:not([aria-current])'].map((row) => styleOf(rows.locator(row).first(), 'background-color')),
    );
    expect(mine).not.toBe(other);
    expect(await styleOf(rows.locator('a:not([aria-current])').first(), 'border-left-color')).toBe(await canvas(page));
  });

  it('only a chosen name has the bar of one, in the filters and in the co-mentions', async () => {
    const page = await open('?person=Xi+Jinping&person=Wang+Yi&person=Vladimir+Putin');
    const people = page.getByRole('group', { name: 'People' });
    const row = (name: RegExp) => people.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    await row(/^Wang Yi/).waitFor();
    expect(await styleOf(row(/^Wang Yi/), 'border-left-color')).not.toBe(await canvas(page));
    const plain = people.getByRole('listitem').filter({ hasNot: page.getByRole('checkbox', { checked: true }) });
    expect(await styleOf(plain.first(), 'border-left-color')).toBe(await canvas(page));
    const coMention = (pressed: boolean) =>
      page
        .getByRole('region', { name: /^Named together with / })
        .getByRole('button', { pressed })
        .first();
    const [on, off] = await Promise.all(
      [true, false].map((pressed) => styleOf(coMention(pressed), 'border-left-color')),
    );
    expect(on).not.toBe(off);
  });

  it('what is pressed differs from what is not', async () => {
    const page = await open('?-person=Wang+Yi&person=Vladimir+Putin&list=in-view&article=putin-xi-new-level');
    const kinds = [
      page.getByRole('group', { name: 'People' }).getByRole('listitem'),
      page.getByRole('status'),
      page.getByRole('list', { name: 'People in this article' }),
    ];
    for (const kind of kinds) {
      const [on, off] = await Promise.all(
        [true, false].map((pressed) => styleOf(kind.getByRole('button', { pressed }).first(), 'background-color')),
      );
      expect(on).not.toBe(off);
    }
  });

  it.each(['light', 'dark'] as const)('who and when is named can be read, %s', async (colorScheme) => {
    const page = await openPage('sample', '?article=putin-xi-new-level', { forcedColors: 'active', colorScheme });
    const text = page.getByRole('article').getByRole('paragraph').first();
    for (const kind of ['person', 'date']) {
      const named = text.locator(`mark.mark-${kind}`).first();
      await named.waitFor();
      expect(await styleOf(named, 'color')).toBe(await styleOf(text, 'color'));
    }
  });

  it('what was found is marked', async () => {
    const page = await open('?q=putin&article=putin-xi-new-level');
    for (const mark of ['.row-headline mark', '.row-snippet mark', '.article-text .mark-search']) {
      const found = page.locator(mark).first();
      await found.waitFor();
      expect(await styleOf(found, 'background-color')).not.toBe(await canvas(page));
    }
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('what was found is marked in headlines too', async () => {
    const page = await openPage('sample', '?q=putin', { colorScheme });
    const marks = ['.row-headline mark', '.row-snippet mark'].map((mark) => page.locator(mark).first());
    await Promise.all(marks.map((mark) => mark.waitFor()));
    const [headline, snippet] = await Promise.all(marks.map((mark) => styleOf(mark, 'background-color')));
    expect(headline).toBe(snippet);
  });
});
