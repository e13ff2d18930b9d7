import { expect, it } from 'vitest';
import { openPage } from '../open-page.ts';

it('by touch alone, an article of a person is found, read and left for the next', async () => {
  const page = await openPage('sample', '', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const filters = page.locator('summary').getByText('Filters', { exact: true });
  await filters.tap();
  const people = page.getByRole('group', { name: 'People', exact: true });
  await people.getByRole('checkbox', { name: /^Xi Jinping/ }).tap();
  await page
    .getByRole('status')
    .filter({ hasText: /^(?!55 )\d+ of 55 articles/ })
    .waitFor();
  await filters.tap();
  const row = page.getByRole('list', { name: 'Articles' }).getByRole('link').first();
  const headline = await row.textContent();
  await row.tap();
  const article = page.getByRole('complementary', { name: 'Article' });
  const heading = article.getByRole('heading', { level: 2 });
  const first = await heading.textContent();
  expect(headline).toContain(first);
  await article.getByRole('article').getByText('Xi').first().waitFor();
  await article.getByRole('button', { name: /^Next/ }).tap();
  await expect.poll(() => heading.textContent()).not.toBe(first);
  await article.getByRole('button', { name: 'Close the article' }).tap();
  await article.waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: /^By event/ }).tap();
  await page.getByRole('list', { name: 'Events' }).getByRole('link').first().tap();
  await heading.waitFor();
});
