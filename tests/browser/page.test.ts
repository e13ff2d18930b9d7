import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { region } from './timeline-parts.ts';

const links = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'articles' });
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const people = (page: Page) => page.getByRole('group', { name: 'People' });

async function expectStatus(page: Page, text: string): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe('the page of a small collection', () => {
  it('accounts for every article: timeline, list and shelf', async () => {
    const page = await openPage('small');
    await expectStatus(page, '5 of 5 articles: 3 in this period, 2 undated');
    expect(await links(page).count()).toBe(5);
    const shelf = page.getByRole('region', { name: 'Undated' });
    expect(await shelf.getByRole('link').count()).toBe(2);
    expect(await shelf.innerText()).toContain('“2019-02-31” is no date');
    await region(page).getByText('Harbour workers hear of the plan').waitFor();
  });

  it('lists in time order, the undated last', async () => {
    const page = await openPage('small');
    const texts = await links(page).allInnerTexts();
    expect(texts[1]).toContain('Harbour workers hear of the plan');
    expect(texts[1]).toContain('20 April 2019');
    expect(texts.slice(3).every((text) => text.includes('Undated'))).toBe(true);
  });

  it('has ways past search and filters, seen while they have the focus', async () => {
    const page = await openPage('small');
    const [toTimeline, toList] = [
      page.getByRole('button', { name: 'Skip to the timeline' }),
      page.getByRole('button', { name: 'Skip to the list' }),
    ];
    const top = async () => (await toTimeline.boundingBox())?.y ?? 0;
    expect(await top()).toBeLessThan(-30);
    await page.keyboard.press('Tab');
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await region(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await top()).toBeLessThan(-30);
    await toList.press('Enter');
    expect(
      await links(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('filters by person, one or several, any or all', async () => {
    const page = await openPage('small');
    await people(page).getByRole('checkbox', { name: 'Ada Okoro 2' }).check();
    await expectStatus(page, '2 of 5 articles');
    await people(page)
      .getByRole('checkbox', { name: /Jonas Brandt/ })
      .check();
    await expectStatus(page, '4 of 5 articles');
    await people(page)
      .getByRole('checkbox', { name: /Must name all/ })
      .check();
    await expectStatus(page, '1 of 5 articles');
    await page.getByRole('button', { name: 'Remove Ada Okoro' }).click();
    await expectStatus(page, '3 of 5 articles');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expectStatus(page, '5 of 5 articles');
  });

  it('searches headlines and texts, folded, last word as a prefix, phrases in order', async () => {
    const page = await openPage('small');
    const box = page.getByRole('searchbox', { name: 'Search', exact: true });
    await box.fill('elodie ferr');
    await expectStatus(page, '1 of 5 articles');
    await box.fill('multi-purpose');
    await expectStatus(page, '1 of 5 articles');
    await box.fill('"quay new"');
    await expectStatus(page, '0 of 5 articles');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expectStatus(page, '5 of 5 articles');
  });

  it('lets the counts of the people follow the search', async () => {
    const page = await openPage('small', '?q=workers');
    await expectStatus(page, '1 of 5 articles');
    await people(page).getByRole('checkbox', { name: 'Jonas Brandt 1' }).waitFor();
    await people(page).getByRole('checkbox', { name: 'Ada Okoro 0' }).waitFor();
  });

  it('opens an article with its evidence marked', async () => {
    const page = await openPage('small', '?q=quay&sort=oldest');
    await links(page).first().click();
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await pane(page).getByText('from the file’s first line').waitFor();
    const marked = (kind: string) => pane(page).getByRole('article').locator(`.mark-${kind}`);
    await marked('person').first().waitFor();
    await marked('search').first().waitFor();
    expect(await marked('person').allInnerTexts()).toContain('Jonas Brandt');
    expect(await marked('date').allInnerTexts()).toContain('9 April 2019');
    expect(await marked('search').allInnerTexts()).toContain('quay');
    const happened = pane(page).getByRole('region', { name: 'Events in this article' });
    expect(await happened.innerText()).toContain('9 April 2019');
    expect(await happened.innerText()).toContain('Ada Okoro agreed to a multi-purpose quay');
  });

  it('goes from article to article by button and by key', async () => {
    const page = await openPage('small');
    await page.keyboard.press('.');
    await pane(page).getByRole('button', { name: 'Next' }).click();
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    await page.keyboard.press(',');
    await pane(page).getByText('11 April 2019').waitFor();
    expect(await pane(page).getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
  });

  it('opens an article by a click on the timeline, and shows in the list which it is', async () => {
    const page = await openPage('small');
    await region(page).getByText('Harbour workers hear of the plan').click();
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    const current = page.getByRole('list', { name: 'Articles' }).locator('[aria-current="true"]');
    expect(await current.innerText()).toContain('Harbour workers hear of the plan');
  });

  it('shows what happened on its own clock', async () => {
    const page = await openPage('small');
    await page.getByRole('radio', { name: /^By event/ }).check();
    await page
      .getByRole('list', { name: 'Events' })
      .getByRole('link', { name: /opened the new quay/ })
      .click();
    await pane(page).getByText('2 July 2019').first().waitFor();
    await page.locator('.vis-item.timeline-connector').waitFor();
  });
});

describe('the view in the URL', () => {
  it('is the same after a reload, and back and forward go through it', async () => {
    const page = await openPage('small');
    await people(page)
      .getByRole('checkbox', { name: /Jonas Brandt/ })
      .check();
    await links(page).nth(1).click();
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    await page.waitForFunction(() => location.search.includes('article='));
    await page.reload();
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    await expectStatus(page, '3 of 5 articles');
    await page.goBack();
    await pane(page).waitFor({ state: 'detached' });
    await page.goBack();
    await expectStatus(page, '5 of 5 articles');
    await page.goForward();
    await expectStatus(page, '3 of 5 articles');
  });

  it('opens even when it is broken', async () => {
    const page = await openPage(
      'small',
      '?person=Nobody+Known&from=2019-02-31&view=x/y&article=gone&clock=sundial&q=%E0%A4%A',
    );
    await page.getByRole('button', { name: 'Remove Nobody Known' }).waitFor();
  });

  it('keeps the window that was zoomed to', async () => {
    const page = await openPage('small', '?view=2019-04-01/2019-05-01');
    await expectStatus(page, '2 in this period, 1 outside this period, 2 undated');
  });

  it('keeps to a range of dates', async () => {
    const page = await openPage('small');
    await page.getByRole('textbox', { name: 'From' }).fill('2019-07');
    await expectStatus(page, '1 of 5 articles');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2019-07');
    await page.getByRole('textbox', { name: 'From' }).fill('2019-07-45');
    expect(await page.getByRole('textbox', { name: 'From' }).getAttribute('aria-invalid')).toBe('true');
  });
});
