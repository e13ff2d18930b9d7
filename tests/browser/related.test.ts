import { expect, it } from 'vitest';
import { violationsInThemes } from './axe-violations.ts';
import { openOwn } from './own-collection.ts';

function article(date: string, headline: string, articleBody: string) {
  return { source: `${date}.txt`, headline, articleBody, datePublished: date, datePublishedOrigin: 'field' as const };
}

it('an article leads to those of the same week that name its people, with the reason', async () => {
  const page = await openOwn(
    [
      article('2019-03-10', 'Bridge opens', 'Ada Okoro opened the bridge. Jonas Brandt spoke.'),
      article('2019-03-12', 'Tunnel closes', 'Jonas Brandt closed the tunnel.'),
      article('2019-05-12', 'Tunnel opens', 'Jonas Brandt opened the tunnel.'),
    ],
    '?article=2019-03-10',
  );
  const pane = page.getByRole('complementary', { name: 'Article' });
  const related = pane.getByRole('region', { name: 'Related articles' });
  await related.getByText('12 March 2019 · same week, names Jonas Brandt too').waitFor();
  expect(await related.getByRole('link').allTextContents()).toEqual(['Tunnel closes']);
  expect(await violationsInThemes(page, '.related')).toEqual([]);
  await related.getByRole('link', { name: 'Tunnel closes' }).press('Enter');
  await pane.getByRole('heading', { name: 'Tunnel closes' }).waitFor();
  await page.goBack();
  await pane.getByRole('heading', { name: 'Bridge opens' }).waitFor();
});
