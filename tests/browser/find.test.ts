import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });
const list = (page: Page) => page.getByRole('list', { name: 'Articles' });
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'articles' });
const people = (page: Page) => page.getByRole('group', { name: 'People' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

async function expectStatus(page: Page, text: string): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

/** How many articles a query finds, once its answer is there. */
async function found(page: Page, query: string): Promise<number> {
  await box(page).fill(query);
  await page.waitForFunction(
    (q) =>
      new URLSearchParams(location.search).get('q') === q && !document.querySelector('[role=status][aria-busy=true]'),
    query,
  );
  return Number(/^\d+/.exec(await status(page).innerText())?.[0]);
}

describe('the query language', () => {
  it('knows words, phrases, exclusion, OR and brackets', async () => {
    const page = await openPage('small');
    expect(await found(page, 'quay harbour')).toBe(2);
    expect(await found(page, '"harbour workers"')).toBe(1);
    expect(await found(page, 'harbour -quay')).toBe(1);
    expect(await found(page, 'gulls OR ferry')).toBe(4);
    expect(await found(page, '(gulls OR ferry) -sailing')).toBe(3);
  });

  it('finds other forms of a word, but not inside quotation marks', async () => {
    const page = await openPage('small');
    expect(await found(page, 'open okoro')).toBe(2);
    expect(await found(page, '"opening"')).toBe(0);
  });

  it('knows fields and dates', async () => {
    const page = await openPage('small');
    expect(await found(page, 'person:"Ada Okoro"')).toBe(2);
    expect(await found(page, '-person:okoro quay')).toBe(1);
    expect(await found(page, 'headline:workers')).toBe(1);
    expect(await found(page, 'after:2019-04-15 quay')).toBe(2);
    expect(await found(page, 'on:2019-04')).toBe(2);
    expect(await found(page, 'before:2019-04-20')).toBe(1);
  });

  it('says where it cannot be read, and searches for the words meanwhile', async () => {
    const page = await openPage('small');
    expect(await found(page, 'quay (ferry')).toBeGreaterThan(0);
    const problem = page.getByText(/^At “\(ferry”/);
    await problem.waitFor();
    expect(await box(page).getAttribute('aria-describedby')).toBe(await problem.getAttribute('id'));
    expect(await found(page, 'quay (ferry)')).toBeGreaterThan(0);
    await problem.waitFor({ state: 'detached' });
  });
});

describe('suggestions', () => {
  it('are chosen by keyboard, and become a filter', async () => {
    const page = await openPage('small');
    await box(page).pressSequentially('quay ado');
    expect(await options(page).count()).toBe(0);
    await box(page).press('Backspace');
    await options(page).filter({ hasText: 'Ada Okoro' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = options(page).and(page.getByRole('option', { selected: true }));
    expect(await active.innerText()).toContain('Ada Okoro');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove Ada Okoro' }).waitFor();
    expect(await box(page).inputValue()).toBe('quay');
    await expectStatus(page, '2 of 5 articles');
    expect(await options(page).count()).toBe(0);
  });

  it('complete a field in place, by mouse too', async () => {
    const page = await openPage('small');
    await box(page).pressSequentially('quay -person:jo');
    await options(page).filter({ hasText: 'Jonas Brandt' }).click();
    expect((await box(page).inputValue()).trim()).toBe('quay -person:"Jonas Brandt"');
    await expectStatus(page, '1 of 5 articles');
  });

  // What is rendered between a letter and React's event for it still has the text without that letter, and takes it away.
  it('are not rendered again before the page knows what was typed', async () => {
    const page = await openPage('small');
    await box(page).pressSequentially('quay -person:j');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => {
      const input = document.activeElement;
      input?.parentElement?.addEventListener('input', ({ currentTarget }) => {
        if (input.hasAttribute('aria-activedescendant') && currentTarget instanceof Element)
          currentTarget.setAttribute('data-unchanged', '');
      });
    });
    await page.keyboard.press('o');
    await box(page).and(page.locator(':not([aria-activedescendant])')).waitFor();
    expect(await page.locator('[data-unchanged]').count()).toBe(1);
  });

  it('go by Escape, which leaves what was typed', async () => {
    const page = await openPage('small');
    await box(page).pressSequentially('ada');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await options(page).first().waitFor({ state: 'detached' });
    expect(await box(page).inputValue()).toBe('ada');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  });
});

describe('what a match looks like in the list', () => {
  it('shows the passage, its words marked', async () => {
    const page = await openPage('small', '?q=ferries');
    const row = list(page).getByRole('link').first();
    await row.locator('mark').first().waitFor();
    expect((await row.locator('mark').allInnerTexts()).every((text) => /^ferr(?:y|ies)$/.test(text))).toBe(true);
  });

  it('can stand by relevance, which the URL keeps', async () => {
    const page = await openPage('sample', '?q=gas');
    const order = page.getByRole('combobox', { name: 'Sort' });
    await order.selectOption('Best match first');
    await page.waitForFunction(() => location.search.includes('sort=relevance'));
    await list(page).getByRole('link').first().locator('mark').first().waitFor();
    const best = await list(page).getByRole('link').allInnerTexts();
    await order.selectOption('Newest first');
    await page.waitForFunction(() => location.search.includes('sort=newest'));
    const years = (await list(page).locator('.row-date').allInnerTexts()).map((text) =>
      Number(/\d{4}/.exec(text)?.[0]),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(best).toHaveLength(years.length);
  });
});

describe('facets', () => {
  it('keep out whatever has a name', async () => {
    const page = await openPage('small');
    await people(page).getByRole('button', { name: 'Exclude Ada Okoro' }).click();
    await expectStatus(page, '3 of 5 articles');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('-person')).toEqual(['Ada Okoro']);
    await page.getByRole('button', { name: 'Remove not Ada Okoro' }).click();
    await expectStatus(page, '5 of 5 articles');
  });

  it('open on request, and stay open while something in them is chosen', async () => {
    const page = await openPage('sample', '?place=Moscow');
    const places = page.getByRole('group', { name: 'Places' });
    expect(await places.getByRole('checkbox', { name: /^Moscow/ }).isChecked()).toBe(true);
    const organisations = page.getByRole('group', { name: 'Organisations' });
    expect(await organisations.getByRole('checkbox').count()).toBe(0);
    await organisations.getByRole('button', { name: 'Organisations' }).click();
    await organisations.getByRole('checkbox', { name: /^Gazprom/ }).check();
    await page.getByRole('button', { name: 'Remove organisation: Gazprom' }).waitFor();
  });

  it('narrow to what is undated', async () => {
    const page = await openPage('small');
    await page.getByRole('checkbox', { name: 'Undated' }).check();
    await expectStatus(page, '2 of 5 articles: 0 in this period, 2 undated');
  });
});

describe('the parts of the status', () => {
  it('each show what they count', async () => {
    const page = await openPage('small', '?person=Ada+Okoro');
    await status(page).getByRole('button', { name: '3 hidden by filters' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-label="Articles"] a').length === 3);
    expect(await list(page).innerText()).toContain('Harbour workers hear of the plan');
    expect(await status(page).getByRole('button', { name: '3 hidden by filters' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'Show all that match' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-label="Articles"] a').length === 2);
  });

  it('part what is in the window from what is not', async () => {
    const page = await openPage('small', '?view=2019-06-01/2019-08-01');
    await status(page).getByRole('button', { name: '2 outside this period' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-label="Articles"] a').length === 2);
    await status(page).getByRole('button', { name: '2 undated' }).click();
    await page.waitForFunction(() => document.querySelector('[aria-label="Articles"]')?.textContent.includes('gulls'));
  });
});

describe('who appears with whom, on the clock of events', () => {
  it('has its bars there too', async () => {
    const page = await openPage('sample', '?person=Xi+Jinping&clock=happened');
    const row = page.getByRole('button', { name: /^Vladimir Putin, \d+ events together, / });
    await row.waitFor();
    expect(await row.locator('path').count()).toBeGreaterThan(0);
  });
});

describe('what the filters leave out', () => {
  it('stays on the timeline as a faint ground where that is asked for, which the URL keeps', async () => {
    const page = await openPage('sample', '?person=Wang+Yi');
    const ground = page.locator('.timeline-ground path');
    expect(await ground.getAttribute('d')).toBe('');
    await page.getByRole('checkbox', { name: 'Show the others in grey' }).check();
    await page.locator('.timeline-ground path[d^="M"]').waitFor({ state: 'attached' });
    await expect.poll(() => new URL(page.url()).searchParams.get('rest')).toBe('faint');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.locator('.timeline-ground path[d=""]').waitFor({ state: 'attached' });
  });
});
