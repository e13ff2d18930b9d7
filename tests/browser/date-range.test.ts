import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const field = (page: Page, name: 'From' | 'To') => page.getByRole('textbox', { name, exact: true });
const inUrl = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What a field says beside its name. */
async function said(page: Page, name: 'From' | 'To'): Promise<string> {
  return field(page, name).evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

describe('the range of dates', () => {
  it.each([
    ['April 2019', '2019-04'],
    ['21.4.2019', '2019-04-21'],
    ['1 July 2019', '2019-07-01'],
    ['the 2010s', '201X'],
    ['spring 2019', '2019-21'],
    ['Q3 2019', '2019-35'],
  ])('takes “%s” as it is written, and shows what it means', async (text, edtf) => {
    const page = await openPage('small');
    await field(page, 'From').fill(text);
    await page.getByRole('button', { name: /^Remove from / }).waitFor();
    await expect.poll(() => inUrl(page, 'from')).toBe(edtf);
    expect(await field(page, 'From').inputValue()).toBe(text);
    expect(await field(page, 'From').getAttribute('aria-invalid')).toBe('false');
  });

  it('says what it has understood', async () => {
    const page = await openPage('small');
    await field(page, 'To').fill('3/4/2019');
    await page.getByRole('button', { name: 'Remove to 4 March 2019' }).waitFor();
    expect(await said(page, 'To')).toBe('4 March 2019');
    await field(page, 'To').fill('9.4.2019');
    await page.getByRole('button', { name: 'Remove to 9 April 2019' }).waitFor();
    expect(await said(page, 'To')).toBe('9 April 2019');
  });

  it('takes a written date letter by letter, and waits for a year of four digits', async () => {
    const page = await openPage('small');
    await field(page, 'To').pressSequentially('April 201');
    expect(await page.getByRole('button', { name: /^Remove to / }).count()).toBe(0);
    await field(page, 'To').pressSequentially('9');
    await page.getByRole('status').filter({ hasText: '2 of 5 articles' }).waitFor();
    expect(await field(page, 'To').inputValue()).toBe('April 2019');
  });

  it('says of an open time that it is no bound, and that the old filter stays', async () => {
    const page = await openPage('small', '?to=2019-07');
    await field(page, 'To').fill('2012/');
    await page.getByText('since 2012 has no end. Still to July 2019.').waitFor();
    expect(await field(page, 'To').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: 'Remove to July 2019' }).count()).toBe(1);
    await field(page, 'From').fill('/2012');
    await page.getByText('until 2012 has no start.').waitFor();
  });

  it('says what it cannot read, and that the old filter stays', async () => {
    const page = await openPage('small', '?from=2019-07');
    await field(page, 'From').fill('31 February 2019');
    await page.getByText(/Still from July 2019/).waitFor();
    expect(await said(page, 'From')).toContain('March 2023');
    expect(await said(page, 'From')).toContain('Still from July 2019');
    expect(await field(page, 'From').getAttribute('aria-invalid')).toBe('true');
    expect(inUrl(page, 'from')).toBe('2019-07');
    // Its name is still its name.
    expect(await field(page, 'From').count()).toBe(1);
  });

  it('says that nothing can lie between an end and an earlier beginning of it', async () => {
    const page = await openPage('small', '?from=2019-07');
    await field(page, 'To').fill('2019-06');
    await page.getByText('This is before From, so nothing can match.').waitFor();
    expect(await said(page, 'To')).toContain('This is before From');
    expect(await field(page, 'To').getAttribute('aria-invalid')).toBe('true');
    await field(page, 'To').fill('2019-07');
    await page.getByText('This is before From').waitFor({ state: 'detached' });
    expect(await field(page, 'To').getAttribute('aria-invalid')).toBe('false');
  });

  it('follows a chip that is taken away', async () => {
    const page = await openPage('small');
    await field(page, 'From').fill('April 2019');
    await page.getByRole('button', { name: 'Remove from April 2019' }).click();
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    expect(await field(page, 'From').inputValue()).toBe('');
    expect(await field(page, 'From').getAttribute('inputmode')).toBeNull();
  });
});
