import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';
import { expectFault } from './watched-page.ts';

const said = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });
const late = (page: Page) => page.getByText('This takes long.');
const links = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');

async function stopServer(page: Page): Promise<void> {
  await page.route('**/*', (route) => route.abort());
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

describe('a part of the page that cannot be fetched', () => {
  it('of a key: is said in a dialog, comes with a retry, and gives the focus back', async () => {
    const page = await openPage('small');
    await links(page).first().focus();
    await stopServer(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.getByRole('heading', { name: 'The list of keys could not be loaded' }).waitFor();
    await tryAgain(page).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('after 2 tries').waitFor();
    await expect.poll(() => hasFocus(page, '.failure .button')).toBe(true);
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await dialog.getByText('next article').waitFor();
    await expect.poll(() => hasFocus(page, 'dialog *')).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(page, '.article-list a')).toBe(true);
    expectFault(/ERR_FAILED/);
  });

  it('again after a retry: the notice explains why only a reload helps, and that brings it', async () => {
    const page = await openPage('small', '?person=Ada+Okoro');
    await stopServer(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const advice = dialog.getByText('Some browsers keep a failed fetch until the page is reloaded.');
    await tryAgain(page).click();
    await advice.waitFor();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Reload the page' }).click();
    await advice.waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: '2 of 5 articles' }).waitFor();
    await page.keyboard.press('?');
    await dialog.getByText('next article').waitFor();
    expectFault(/ERR_FAILED/);
  });

  it('of the search: is said under the box, which one goes on typing in, and in the status', async () => {
    const page = await openPage('small');
    await stopServer(page);
    await searchBox(page).pressSequentially('quay');
    await said(page, 'The search could not be loaded').waitFor();
    await said(page, 'The list of suggestions could not be loaded').waitFor();
    await page.getByRole('status').getByText('5 of 5 articles').waitFor();
    expect(await page.getByRole('status').getByText('the search failed').count()).toBe(1);
    expect(await searchBox(page).inputValue()).toBe('quay');
    await expect.poll(() => hasFocus(page, 'input[type=search]')).toBe(true);
    expect(await links(page).count()).toBe(5);
    expectFault(/ERR_FAILED/);
  });

  it('of a button: is said in its dialog', async () => {
    const page = await openPage('small');
    await stopServer(page);
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('heading', { name: 'The list of saved views could not be loaded' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    expectFault(/ERR_FAILED/);
  });

  it('from the start: each place says what is missing, and the rest is there', async () => {
    const page = await openBare('small');
    await page.route('**/assets/page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${inject('addresses').small}?article=b-workers`);
    for (const part of ['The list', 'The panel of filters', 'The strip of all times', 'The article pane'])
      await page.getByRole('heading', { name: `${part} could not be loaded`, exact: true }).waitFor();
    await page.locator('.vis-timeline').waitFor();
    expect(await page.getByRole('status').innerText()).toContain('5 of 5 articles');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).waitFor();
    expect(page.url()).toContain('article=b-workers');
    expectFault(/404/);
  });

  it('that draws the timeline: the list is there all the same', async () => {
    const page = await openBare('small');
    await page.route('**/assets/timeline-*.js', (route) => route.abort());
    await page.goto(inject('addresses').small);
    await said(page, 'The timeline could not be loaded').waitFor();
    expectFault(/ERR_FAILED/);
  });
});

describe('the script of the page', () => {
  it.each([
    { how: 'is missing', answer: { status: 404, body: '' }, fault: /404/ },
    {
      how: 'throws before anything is rendered',
      answer: { contentType: 'text/javascript', body: 'throw new Error("broken off")' },
      fault: /broken off/,
    },
  ])('that $how: what to do is said in the place of the page after a while', async ({ answer, fault }) => {
    const page = await openBare('small');
    await page.route('**/assets/index-*.js', (route) => route.fulfill(answer));
    await page.goto(inject('addresses').small);
    await page.getByText('Loading the collection…').waitFor();
    expect(await late(page).isVisible()).toBe(false);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await late(page).isVisible()).toBe(true);
    expectFault(fault);
  });

  it('that is missing with the style sheet: it is said at once', async () => {
    const page = await openBare('small');
    await page.route(/\/assets\/index-.*\.(?:js|css)$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(inject('addresses').small);
    await late(page).waitFor();
    expectFault(/404/);
  });

  it('that runs: nothing of it is left', async () => {
    const page = await openPage('small');
    expect(await late(page).count()).toBe(0);
  });
});

describe('a file of the bundle that is never answered', () => {
  const silence = 'no answer from the server for 20 seconds';

  it('the index: is given up, and had with a retry', async () => {
    const page = await openBare('small');
    await page.clock.install();
    await page.route('**/data/bundle.json', () => undefined);
    await page.goto(inject('addresses').small);
    await page.clock.runFor(21_000);
    await said(page, silence).waitFor();
    await page.unrouteAll();
    await tryAgain(page).click();
    await page.clock.runFor(1000);
    await links(page).first().waitFor();
  });

  it('a text: is given up, and had with a retry', async () => {
    const page = await openBare('small');
    await page.clock.install();
    await page.route('**/texts/*.json', () => undefined);
    await page.goto(`${inject('addresses').small}?article=b-workers`);
    await page.getByText('Fetching the text…').waitFor();
    // It is asked for once more by itself.
    await page.clock.runFor(45_000);
    await said(page, silence).waitFor();
    await page.unrouteAll();
    await tryAgain(page).click();
    await page.getByRole('article').waitFor();
  });

  it('the code that draws the timeline: the page comes without it', async () => {
    const page = await openBare('small');
    await page.clock.install();
    await page.route('**/assets/timeline-*.js', () => undefined);
    await page.goto(inject('addresses').small);
    await page.getByText('Loading the collection…').waitFor();
    await page.clock.runFor(61_000);
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
  });
});
