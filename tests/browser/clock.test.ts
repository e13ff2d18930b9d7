import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';

const status = (page: Page) => page.getByRole('status').filter({ hasText: 'articles' });
const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const selected = (page: Page) => region(page).locator('[aria-current="true"]');
const rows = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('link');
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('the clock of events', () => {
  it('keeps in the link which event was chosen', async () => {
    const page = await openPage('small', '?clock=happened');
    await region(page)
      .getByRole('button', { name: /^The quay would open/ })
      .click();
    await page.waitForFunction(() => location.search.includes('event='));
    const headline = (on: Page) => selected(on).first().locator('.timeline-card-headline').innerText();
    const chosen = await headline(page);
    const again = await openPage('small', new URL(page.url()).search);
    await selected(again).first().waitFor();
    expect(await headline(again)).toBe(chosen);
    await again.keyboard.press('Escape');
    await again.waitForFunction(() => !location.search.includes('event='));
  });

  it('opens with what the link opens in view, and leaves the window there when that is closed', async () => {
    const far = await openPage('sample', '?clock=happened&list=outside');
    await rows(far).first().click();
    await far.waitForFunction(() => location.search.includes('event='));
    const opened = new URLSearchParams({ article: query(far, 'article') ?? '', event: query(far, 'event') ?? '' });
    const page = await openPage('sample', `?clock=happened&${opened}`);
    await selected(page).first().waitFor();
    const from = () => page.getByRole('slider', { name: 'Start of the window' }).getAttribute('aria-valuetext');
    const seen = await from();
    expect(query(page, 'view')).toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.search.includes('view='));
    await selected(page).first().waitFor({ state: 'detached' });
    expect(await from()).toBe(seen);
  });

  it('stays where it opened while a filter leaves out what is open', async () => {
    const page = await openPage('sample', '?clock=happened&article=good-neighbour-treaty');
    await selected(page).first().waitFor();
    const from = () => page.getByRole('slider', { name: 'Start of the window' }).getAttribute('aria-valuetext');
    const before = await from();
    await page.getByRole('checkbox', { name: /^Wang Yi/ }).check();
    await selected(page).first().waitFor({ state: 'detached' });
    expect(await from()).toBe(before);
  });

  it('leaves the list of events outside the window as it is when one of them is opened', async () => {
    const page = await openPage('sample', '?clock=happened&list=outside');
    const row = rows(page).first();
    const title = await row.innerText();
    await row.click();
    await page.waitForFunction(() => location.search.includes('event='));
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).first().waitFor();
    expect(await rows(page).first().innerText()).toBe(title);
    // The window ends where the pane begins, but starts where it did.
    await expect.poll(() => query(page, 'view')).toMatch(/^1990-/);
  });

  it('moves to the event that is opened in the list', async () => {
    const page = await openPage('small', '?clock=happened&view=2019-01-01/2019-02-01');
    await rows(page).filter({ hasText: 'opened the new quay' }).click();
    await page.waitForFunction(() => /view=2019-0[67]/.test(location.search));
    await selected(page).first().waitFor();
  });

  it('says nothing of where articles stand before the events are here', async () => {
    const page = await openBare('small');
    const held: Route[] = [];
    await page.route('**/events.json', (route) => {
      held.push(route);
    });
    await page.goto(`${inject('addresses').small}?clock=happened&person=Ada+Okoro`);
    await status(page).waitFor();
    await page.getByText('Fetching the events…').last().waitFor();
    expect((await status(page).innerText()).trim()).toBe('2 of 5 articles; 3 hidden by filters');
    await page.getByRole('button', { name: /go to date/ }).waitFor();
    for (const route of held) await route.continue();
    await status(page).filter({ hasText: 'in this period' }).waitFor();
  });
});

describe('where a few far times would make the rest small', () => {
  it('opens on the rest, accounts for all, and shows the far times on request, in a link of their own', async () => {
    const page = await openPage('sample', '?clock=happened');
    await status(page).filter({ hasText: 'outside this period' }).waitFor();
    expect((await status(page).innerText()).trim()).toMatch(
      /^55 of 55 articles · \d+ of \d+ events: \d+ in this period, \d+ outside this period, /,
    );
    expect(query(page, 'view')).toBeNull();
    const earlier = region(page).getByRole('button', { name: /^\d+ earlier/ });
    await earlier.click();
    await page.waitForFunction(() => location.search.includes('view='));
    await status(page)
      .filter({ hasNotText: /\b0 of/ })
      .waitFor();
    const again = await openPage('sample', new URL(page.url()).search);
    await region(again)
      .getByRole('button', { name: /^\d+ later/ })
      .waitFor();
    expect(await earlier.count()).toBe(0);
    await again.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => query(again, 'view')).toBeNull();
    await status(again).filter({ hasText: 'outside this period' }).waitFor();
  });
});

describe('Back', () => {
  it('takes back a choice, however soon a key for it comes', async () => {
    const page = await openPage('small');
    const choice = page.getByRole('checkbox', { name: /^Ada Okoro/ });
    const { x, y } = (await choice.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 4, y + 4);
    // As for Alt and the arrow: the browser driven here does not go back by them.
    await page.keyboard.press('Alt');
    await page.goBack();
    await status(page)
      .filter({ hasText: /^5 of 5 articles/ })
      .waitFor();
    expect(await choice.isChecked()).toBe(false);
  });

  it('leads from a search to what was there before it', async () => {
    const page = await openPage('small', '?person=Ada+Okoro');
    await page.getByRole('searchbox', { name: 'Search', exact: true }).pressSequentially('quay');
    await page.waitForFunction(() => location.search.includes('q=quay'));
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('q='));
    expect(query(page, 'person')).toBe('Ada Okoro');
    expect(await page.getByRole('searchbox', { name: 'Search', exact: true }).inputValue()).toBe('');
  });
});
