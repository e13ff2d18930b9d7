import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openChanged } from './changed-bundle.ts';
import { openPage } from './open-page.ts';

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const people = (page: Page) => group(page, 'People');

/** The names of a facet as they stand, and their counts. */
async function rows(page: Page): Promise<{ name: string; count: number }[]> {
  const texts = await people(page).getByRole('listitem').locator('label').allInnerTexts();
  return texts.map((text) => {
    const [, name = '', count = ''] = /^(.*?)\s+(\d+)(?: kept out)?$/.exec(text.replaceAll('\n', ' ')) ?? [];
    return { name, count: Number(count) };
  });
}

describe('the names of a facet', () => {
  it('stand by how many articles they have', async () => {
    const page = await openPage('sample');
    const counts = (await rows(page)).map(({ count }) => count);
    expect(counts).toHaveLength(10);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await page.getByText('Characteristic of the results first').count()).toBe(0);
  });

  it('have the characteristic of the results of a search first, before the more frequent', async () => {
    const page = await openPage('sample', '?q=gas');
    await people(page).getByText('Characteristic of the results first').waitFor();
    const listed = await rows(page);
    expect(listed[0]?.name).toBe('Alexei Miller');
    expect(listed[0]?.count).toBeLessThan(Math.max(...listed.map(({ count }) => count)));
  });

  it('have a histogram each, over the visible period', async () => {
    const page = await openPage('sample', '?view=1900-01-01/1901-01-01');
    const bars = people(page).getByRole('listitem').first().locator('svg path');
    await bars.waitFor({ state: 'attached' });
    expect(await bars.getAttribute('d')).toBe('');
    const whole = await openPage('sample');
    const drawn = people(whole).getByRole('listitem').first().locator('svg path');
    await drawn.waitFor();
    expect(await drawn.getAttribute('d')).toMatch(/^M\d/);
  });

  it('do not move while one clicks through them', async () => {
    const page = await openPage('sample');
    const before = (await rows(page)).map(({ name }) => name);
    const [first = '', second = ''] = before;
    await people(page)
      .getByRole('button', { name: `Exclude ${first}` })
      .click();
    await people(page).getByText('kept out').waitFor();
    expect((await rows(page)).map(({ name }) => name)).toEqual(before);
    await people(page)
      .getByRole('checkbox', { name: new RegExp(`^${second}`) })
      .check();
    await page.getByRole('button', { name: `Remove ${second}` }).waitFor();
    expect((await rows(page)).map(({ name }) => name)).toEqual(before);
  });

  it('stay when they are chosen, however few articles they have', async () => {
    const page = await openPage('sample', '?person=John+Kerry');
    await people(page).getByRole('checkbox', { name: 'John Kerry' }).waitFor();
    expect((await rows(page))[0]?.name).toBe('John Kerry');
  });

  it('are found among all of them, and it is said when there is none', async () => {
    const page = await openPage('sample', '?person=Wang+Yi');
    const field = people(page).getByRole('searchbox', { name: 'Find in people' });
    await field.fill('kerry');
    await people(page).getByRole('checkbox', { name: 'John Kerry' }).waitFor();
    expect(await people(page).getByRole('checkbox').count()).toBe(1);
    await field.fill('zzz');
    await people(page).getByText('None has “zzz” in its name.').waitFor();
    expect(await people(page).getByRole('checkbox').count()).toBe(0);
  });

  it('say how many there are beyond those listed', async () => {
    const page = await openPage('sample');
    const field = people(page).getByRole('searchbox', { name: 'Find in people' });
    await field.fill('a');
    await people(page)
      .getByText(/^10 of \d\d with “a” in the name$/)
      .waitFor();
    await people(page).getByRole('button', { name: 'Show more people' }).click();
    await people(page).getByText('in the name').waitFor({ state: 'detached' });
    expect(await people(page).getByRole('checkbox').count()).toBeGreaterThan(10);
  });

  it('show, when excluded, how many articles that takes away', async () => {
    const page = await openPage('small');
    await people(page).getByRole('button', { name: 'Exclude Ada Okoro' }).click();
    await people(page).getByRole('checkbox', { name: 'Ada Okoro 2 kept out' }).waitFor();
  });
});

describe('languages', () => {
  it('are found and shown by their names, in the chip too', async () => {
    const codes = ['en', 'ru', 'de', 'fr', 'uk', 'zh', 'ja', 'ko', 'ar', 'he', 'tr', 'fa', 'hi', 'pl'];
    const page = await openChanged((index) => {
      index.languages = codes;
      index.articles.language = index.articles.id.map((_, at) => at % codes.length);
    }, '?lang=ru');
    await page.getByRole('button', { name: 'Remove language: Russian' }).waitFor();
    const languages = group(page, 'Languages');
    await languages.getByRole('searchbox', { name: 'Find in languages' }).fill('man');
    await languages.getByRole('checkbox', { name: 'German' }).waitFor();
    expect(await languages.getByRole('checkbox').count()).toBe(1);
  });
});

describe('a chip', () => {
  it('says of a name that it is not in this collection, and can be taken away', async () => {
    const page = await openPage('small', '?place=Nowhere&person=Ada+Okoro');
    const chip = page.getByRole('button', { name: 'Remove place: Nowhere, not in this collection', exact: true });
    expect(await chip.innerText()).toContain('Nowhere, not in this collection');
    expect(await page.getByRole('button', { name: 'Remove Ada Okoro', exact: true }).count()).toBe(1);
    await chip.click();
    await chip.waitFor({ state: 'detached' });
  });
});

describe('an article that has versions', () => {
  it('says in the list in how many', async () => {
    const page = await openChanged((index) => {
      index.articles.versions[0] = 2;
    });
    const articles = page.getByRole('list', { name: 'Articles' }).getByRole('link');
    await articles.filter({ hasText: 'in 3 versions' }).waitFor();
    expect(await articles.filter({ hasText: 'versions' }).count()).toBe(1);
  });
});

describe('the order of the list', () => {
  it('is not by relevance once there is no search, and is again when there is', async () => {
    const page = await openPage('sample', '?q=gas&sort=relevance');
    const order = page.getByRole('combobox', { name: 'Sort' });
    await order.getByRole('option', { name: 'Best match first' }).waitFor({ state: 'attached' });
    expect(await order.inputValue()).toBe('relevance');
    const box = page.getByRole('searchbox', { name: 'Search', exact: true });
    await box.fill('');
    await order.getByRole('option', { name: 'Best match first' }).waitFor({ state: 'detached' });
    expect(await order.inputValue()).toBe('oldest');
    await box.fill('gas');
    await order.getByRole('option', { name: 'Best match first' }).waitFor({ state: 'attached' });
    expect(await order.inputValue()).toBe('relevance');
  });
});

describe('the shelf of the undated', () => {
  it('lists all of them where it does not hold them', async () => {
    const page = await openChanged((index) => {
      index.articles.date = index.articles.date.map((date, at) => (at < 20 ? date : null));
    }, '?sort=newest');
    const shelf = page.getByRole('region', { name: 'Undated' });
    await shelf.getByText('and 15 more').waitFor();
    await shelf.getByRole('button', { name: 'List all 35' }).click();
    await page
      .getByRole('strong')
      .filter({ hasText: /^35 undated$/ })
      .waitFor();
  });
});
