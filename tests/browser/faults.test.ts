import { describe, expect, inject, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { openBare, openPage } from './open-page.ts';
import { eventColumns } from '../contract/event-columns.ts';
import { expectFault } from './watched-page.ts';

/** The only search block of a bundle whose first term is another. */
const otherBlock = Buffer.from(buildSearchIndex([{ headline: 'Zebra', articleBody: '' }]).blocks[0] ?? []);

describe('a bundle that cannot be read', () => {
  it('of another version: says file, place, expected and found, and what to do', async () => {
    const page = await openBare('small');
    await page.route('**/data/bundle.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/"version":\d+/, '"version":99') });
    });
    await page.goto(inject('addresses').small);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = await alert.innerText();
    for (const part of ['data/bundle.json', 'version', '99', 'npm run bundle']) expect(text).toContain(part);
  });

  it('cut off: an error, and a retry that works once it is whole', async () => {
    const page = await openBare('small');
    await page.route('**/data/bundle.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).slice(0, 200) });
    });
    await page.goto(inject('addresses').small);
    await page.getByText('complete JSON').waitFor();
    await page.unroute('**/data/bundle.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('list', { name: 'Articles' }).waitFor();
  });

  it('missing a text: the rest of the page stays', async () => {
    const page = await openBare('small');
    await page.route('**/texts/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${inject('addresses').small}?article=b-workers`);
    await page.getByRole('alert').getByText('answer 404').waitFor();
    expect(await page.getByRole('list', { name: 'Articles' }).getByRole('link').count()).toBe(5);
    expectFault(/404/);
  });

  it('missing a file of the search: it is said in the status and above the suggestions, with a retry', async () => {
    const page = await openPage('small');
    await page.route('**/search/*.bin', (route) => route.fulfill({ status: 404, body: '' }));
    const box = page.getByRole('searchbox', { name: 'Search', exact: true });
    await box.pressSequentially('ada');
    await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
    await page.getByRole('alert').getByText('answer 404').waitFor();
    const status = page.getByRole('status').filter({ hasText: 'articles' });
    expect(await status.innerText()).toMatch(/^5 of 5 articles \(not searched: the search failed\)/);
    await page.unrouteAll();
    // Playwright presses only what nothing covers.
    await page.getByRole('button', { name: 'Try again' }).click();
    await status.filter({ hasNotText: 'failed' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    {
      piece: 'texts/0.json',
      view: '?article=b-workers',
      body: '{"articles":[]}',
      said: '5 articles, as in bundle.json',
    },
    {
      piece: 'events.json',
      view: '?clock=happened',
      body: JSON.stringify(eventColumns([])),
      said: 'events, as in bundle.json',
    },
    { piece: 'search/0.bin', view: '?q=quay', body: otherBlock, said: 'as in bundle.json' },
  ])(
    'with $piece of another: it is said in its place, and a retry fetches it again',
    async ({ piece, view, body, said }) => {
      const page = await openBare('small');
      await page.route(`**/${piece}`, (route) => route.fulfill({ body }));
      await page.goto(inject('addresses').small + view);
      const alert = page.getByRole('alert').filter({ hasText: said });
      await alert.filter({ hasText: piece }).waitFor();
      await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().waitFor();
      await page.unrouteAll();
      const asked = page.waitForRequest(`**/${piece}`);
      await alert.getByRole('button', { name: 'Try again' }).click();
      expect((await (await asked).allHeaders())['cache-control']).toBe('no-cache');
      await alert.waitFor({ state: 'detached' });
    },
  );
});

describe('an empty collection', () => {
  it('says so, and what to do', async () => {
    const page = await openBare('empty');
    await page.goto(inject('addresses').empty);
    await page.getByRole('heading', { name: 'No articles yet' }).waitFor();
    await page.getByRole('status').getByText('0 of 0 articles').waitFor();
  });
});

describe('hostile text', () => {
  it('is shown as text, and asks for nothing', async () => {
    const page = await openPage('hostile', '?article=markup');
    const pane = page.getByRole('complementary', { name: 'Article' });
    await pane.getByRole('heading', { name: '<script>alert(1)</script>' }).waitFor();
    await pane.getByText('<img src="https://example.invalid/x.png"').waitFor();
    expect(
      await page.locator('.article-pane img, .article-list img, .vis-timeline img, .article-pane script').count(),
    ).toBe(0);
  });

  it('of a megabyte on one line, and of 100,000 lines, opens', async () => {
    const page = await openPage('hostile', '?article=long-line');
    const pane = page.getByRole('complementary', { name: 'Article' });
    await pane.getByText('200,000 words').waitFor();
    await page.goto(`${inject('addresses').hostile}?article=many-lines`);
    await pane.getByText('Line 12', { exact: true }).waitFor();
    await pane.getByRole('button', { name: /Show more/ }).waitFor();
    expect(await pane.getByRole('article').locator('p, h3').count()).toBeLessThan(500);
  });

  it('with a date that is none stands on the shelf with the reason', async () => {
    const page = await openPage('hostile');
    const shelf = page.getByRole('region', { name: 'Undated' });
    expect(await shelf.innerText()).toContain('“2023-02-31” is no date of the calendar');
  });
});
