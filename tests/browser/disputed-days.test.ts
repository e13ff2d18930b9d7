import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeRecord } from '../cli/make-record.ts';
import { openRecords } from './own-collection.ts';

/** A report of one event, which gives its day. */
function report(id: string, day: string) {
  const sentence = `Ada Stone was shot dead in Rovin on ${day.slice(-1)} May 2021.`;
  return makeRecord({
    id,
    headline: `Report ${id}`,
    date: '2021-05-06',
    body: sentence,
    persons: ['Ada Stone'],
    events: [{ date: day, sentence, title: 'Ada Stone shot dead', trigger: 'shot', persons: ['Ada Stone'] }],
  });
}

/** Three reports of one event, one of which gives another day, and an event without dispute. */
function shots() {
  const sentence = 'Ivo Lind inspected the quay on 8 May 2021.';
  const quay = makeRecord({
    id: 'quay',
    headline: 'Quay inspected',
    date: '2021-05-09',
    body: sentence,
    events: [{ date: '2021-05-08', sentence, title: 'Ivo Lind inspects the quay', trigger: 'inspected' }],
  });
  return [report('a', '2021-05-04'), report('b', '2021-05-04'), report('c', '2021-05-05'), quay];
}

const titles = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('link');

it('finds the events on whose day their reports disagree, and shows the reports by the day they give', async () => {
  const page = await openRecords(shots(), '?clock=happened');
  await expect.poll(() => titles(page).count()).toBe(2);
  await page.getByRole('checkbox', { name: 'Only disputed days' }).check();
  await expect.poll(() => titles(page).count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('days')).toBe('disputed');
  await titles(page).filter({ hasText: 'Ada Stone shot dead' }).click();
  const pane = page.getByRole('complementary', { name: 'Article' });
  await pane.getByText('2 reports say 4 May 2021, 1 says 5 May 2021').first().waitFor();
  const reports = pane.getByRole('region', { name: 'Ada Stone shot dead' }).getByRole('listitem');
  await expect
    .poll(async () => (await reports.allTextContents()).map((text) => text.slice(0, 15)))
    .toEqual(['says 4 May 2021', 'says 4 May 2021', 'says 5 May 2021']);
  await page.getByRole('button', { name: 'Remove only disputed days' }).press('Enter');
  await expect.poll(() => titles(page).count()).toBe(2);
});
