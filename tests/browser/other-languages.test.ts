import { expect, it } from 'vitest';
import { openOwn } from './own-collection.ts';

const given = { datePublished: '2021-04-09', datePublishedOrigin: 'field' } as const;

it('the page says of articles in other languages that names and dates were not looked for, and counts them', async () => {
  const page = await openOwn([
    { ...given, source: 'a.txt', headline: 'Bridge opens', articleBody: 'The mayor opened the bridge on Friday.' },
    {
      ...given,
      source: 'b.txt',
      headline: 'Broen åpnes',
      articleBody: 'Ordføreren sier at broen ikke skal åpnes før til våren, og at det er mye som må gjøres nå.',
    },
  ]);
  await page.getByRole('button', { name: 'Menu' }).click();
  const report = page.getByText('2 of 2 articles read, 1 not in English');
  await report.click();
  await page.getByText('One article is not in English: names and dates were not looked for in it.').waitFor();
  await page.keyboard.press('Escape');

  const article = page.getByRole('complementary', { name: 'Article' });
  const notice = article.getByText(
    /^This article is in Norwegian\. Names, dates, keywords and events were not looked for/,
  );
  await page
    .getByRole('list', { name: 'Articles' })
    .getByRole('link', { name: /Broen åpnes/ })
    .click();
  await notice.waitFor();
  await page
    .getByRole('list', { name: 'Articles' })
    .getByRole('link', { name: /Bridge opens/ })
    .click();
  await article.getByRole('heading', { name: 'Bridge opens' }).waitFor();
  expect(await notice.count()).toBe(0);
});
