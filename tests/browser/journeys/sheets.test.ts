import { expect, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { hasFocus, leavePage } from './keyboard.ts';

const viewports = [
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];
const pages = ['?article=b-workers', '?about=person:Ada+Okoro', '?group=2019-04-01/2019-05-01'];

it.each(viewports.flatMap((viewport) => pages.map((view) => ({ view, ...viewport }))))(
  'the focus is seen wherever it goes while $view covers a page of $width x $height px',
  async ({ view, width, height }) => {
    const page = await openPage('small', view, { viewport: { width, height } });
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Close/ })
      .focus();
    expect(await leavePage(page, 'Shift+Tab')).toBeGreaterThan(5);
  },
);

it.each(viewports)(
  'the focus is seen wherever it goes while the filters cover $width x $height px',
  async (viewport) => {
    const page = await openPage('small', '', { viewport });
    const summary = page.locator('summary').getByText('Filters', { exact: true });
    await summary.press('Enter');
    await page.getByRole('group', { name: 'People', exact: true }).waitFor();
    expect(await leavePage(page, 'Tab')).toBeGreaterThan(5);
    await summary.focus();
    expect(await leavePage(page, 'Shift+Tab')).toBeGreaterThan(5);
    expect(await hasFocus(page.locator('body'))).toBe(true);
  },
);
