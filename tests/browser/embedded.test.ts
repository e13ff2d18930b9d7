import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';

const view = 'clock=happened&lanes=person&person=Ada+Okoro&view=2019-04-01%2F2019-05-01';

async function newEmbedded(viewport: { width: number; height: number }) {
  const page = await openBare('small', { viewport });
  await page.goto(`${inject('addresses').small}?person=Ada+Okoro&embed=1`);
  await page.locator('.vis-timeline, .vertical-scroll').first().waitFor();
  return page;
}

describe('a link in a frame of another page', () => {
  it('opens on the same window, clock, lanes and selection, and leaves that page alone', async () => {
    const alone = await openPage('small', `?${view}`);
    await alone.getByRole('list', { name: 'Events' }).getByRole('link').first().click();
    // The opened pane shortens the period.
    await alone.waitForFunction(
      () => location.search.includes('article=') && !location.search.includes('view=2019-04-01/2019-05-01'),
    );
    const { search } = new URL(alone.url());
    expect(search).toContain('article=');
    const items = alone.locator('.vis-item-content');
    await items.first().waitFor();
    // Cards keep the rows that they had, so that which of them are cut may differ: their people do not.
    const drawn = await alone.locator('.timeline-lane-label').allInnerTexts();

    const host = await openBare('small');
    const address = inject('addresses').small;
    await host.route(`${address}host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><iframe title="Timeline" width="1280" height="800" src="./${search}"></iframe>`,
      }),
    );
    await host.goto(`${address}host.html`);
    const frame = host.frameLocator('iframe');
    await frame.locator('.vis-item-content').first().waitFor();
    expect(await frame.locator('.timeline-lane-label').allInnerTexts()).toEqual(drawn);
    expect(await frame.getByRole('radio', { name: /^By event/ }).isChecked()).toBe(true);
    expect(await frame.getByRole('combobox', { name: 'Rows' }).inputValue()).toBe('person');
    expect(await frame.getByRole('checkbox', { name: /^Ada Okoro/ }).isChecked()).toBe(true);
    expect(await frame.locator('[aria-current="true"]').first().innerText()).toBe(
      await alone.locator('[aria-current="true"]').first().innerText(),
    );
    await frame.getByRole('button', { name: 'All', exact: true }).click();
    await frame.getByRole('checkbox', { name: /^Ada Okoro/ }).uncheck();
    await frame.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    expect(new URL(host.url()).pathname).toBe('/host.html');
  });
});

describe('an embedded page', () => {
  it('shows the timeline with its counts, without filters and list, and opens articles', async () => {
    const page = await newEmbedded({ width: 900, height: 600 });
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ of \d+ articles/ })
      .waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'People', exact: true }).count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Articles' }).count()).toBe(0);
    const whole = page.getByRole('heading', { level: 1 }).getByRole('link');
    expect(await whole.getAttribute('href')).toBe('?person=Ada+Okoro');
    await page.getByRole('region', { name: 'Timeline' }).focus();
    await page.keyboard.press('Tab');
    await page.locator('.timeline [data-key]').first().press('Enter');
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
  });

  it('shows the parts that its address names', async () => {
    const page = await openBare('small');
    await page.goto(`${inject('addresses').small}?person=Ada+Okoro&embed=1&show=list,filters`);
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().press('Enter');
    await page.waitForFunction(() => location.search.includes('article='));
    expect(await page.getByRole('group', { name: 'People', exact: true }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
    expect(await page.getByRole('complementary', { name: 'Article' }).count()).toBe(0);
  });

  it('fits a narrow frame', async () => {
    const page = await newEmbedded({ width: 390, height: 600 });
    await page.locator('.vertical-scroll').waitFor();
    expect(await page.getByText('Filters', { exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

it('offers the HTML of a frame that keeps the view', async () => {
  const page = await openPage('small', '?person=Ada+Okoro');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page.getByText('Embed this view in another page').press('Enter');
  const html = await page.getByRole('textbox', { name: 'HTML of the frame' }).inputValue();
  expect(html).toMatch(/^<iframe src="http[^"]*\/\?person=Ada\+Okoro&amp;embed=1" title="[^"]+"/);
  await page.getByRole('checkbox', { name: 'List', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Article, once it is opened' }).press('Space');
  expect(await page.getByRole('textbox', { name: 'HTML of the frame' }).inputValue()).toContain(
    '&amp;embed=1&amp;show=timeline,list"',
  );
});
