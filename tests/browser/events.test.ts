import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/contract/record.ts';
import { makeRecord } from '../cli/make-record.ts';
import { openRecords } from './own-collection.ts';
import { expectFault } from './watched-page.ts';

const status = (page: Page) => page.getByRole('status').filter({ hasText: 'articles' });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const rows = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('link');
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const eventsOfPane = (page: Page) => pane(page).getByRole('region', { name: 'Events in this article' });
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const filler = 'The tide came in and went out again, and nobody minded.\n\n'.repeat(300);

/** Four articles: an event by two reports that disagree, and one event of each basis and of several modalities. */
function harbour(): ArticleRecord[] {
  const opening = 'The port board opened the quay on 4 May 2021.';
  const visit = 'Ada Okoro visited the yard that afternoon.';
  const denial = 'Jonas Brandt did not close the yard on 6 May 2021.';
  const weekly = 'Ivo Lind inspects the quay on 8 May 2021.';
  const plan = 'Ada Okoro will sail on 20 May 2021.';
  const sale = 'Jonas Brandt has sold the yard.';
  const records = [
    makeRecord({
      id: 'opening',
      headline: 'The quay is open',
      date: '2021-05-05',
      body: `${filler}${opening} ${visit} Nothing else.`,
      persons: ['Ada Okoro'],
      events: [
        { date: '2021-05-04', sentence: opening, title: 'Port board opens the quay', trigger: 'opened' },
        {
          date: '2021-05-04~',
          sentence: visit,
          title: 'Ada Okoro visits the yard',
          trigger: 'visited',
          persons: ['Ada Okoro'],
          basis: 'context',
        },
      ],
    }),
    makeRecord({
      id: 'again',
      headline: 'Quay open, says the board',
      date: '2021-05-06',
      events: [{ date: '2021-05-04', sentence: opening, title: 'Port board opens the quay', trigger: 'opened' }],
    }),
    makeRecord({
      id: 'yard',
      headline: 'News of the yard',
      date: '2021-05-07',
      persons: ['Jonas Brandt', 'Ivo Lind'],
      body: `${denial} ${weekly} ${sale} ${plan}`,
      events: [
        { date: '2021-05-06', sentence: denial, title: 'Jonas Brandt closes the yard', modality: 'denied' },
        { date: '2021-05-08', sentence: weekly, title: 'Ivo Lind inspects the quay', modality: 'recurring' },
        {
          date: '2021-05-07~',
          sentence: sale,
          title: 'Jonas Brandt sells the yard',
          persons: ['Jonas Brandt'],
          basis: 'publication',
        },
        { date: '2021-05-20', sentence: plan, title: 'Ada Okoro sails', modality: 'planned' },
      ],
    }),
    makeRecord({ id: 'silent', headline: 'Nothing happened', date: '2021-05-09', body: 'Gulls.' }),
  ];
  const context = records[0]?.events[1];
  const source = records[0]?.dates[0];
  if (context && source) context.because = [{ start: source.start, end: source.start + 14, rule: 'same-day' }];
  return records;
}

const open = (view: string, options = {}) => openRecords(harbour(), `?clock=happened${view}`, options);

describe('the list of events', () => {
  it('has the events in time order, each with its time, basis, reports and people', async () => {
    const page = await open('');
    await rows(page).first().waitFor();
    const texts = (await rows(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    expect(texts).toEqual([
      'Ada Okoro visits the yard about 4 May 2021, from the context Ada Okoro',
      'Port board opens the quay 4 May 2021 2 reports',
      'Jonas Brandt sells the yard reported 7 May 2021 Jonas Brandt',
      'Ivo Lind inspects the quay 8 May 2021 recurring',
      'Ada Okoro sails 20 May 2021 planned',
    ]);
    expect((await status(page).innerText()).trim()).toBe(
      '4 of 4 articles · 5 of 6 events: 5 in this period, 1 hidden; 1 article with no dated event found',
    );
  });

  it('opens the leading report at its sentence, and keeps the event in the link', async () => {
    const page = await open('');
    await rows(page).filter({ hasText: 'Port board opens' }).click();
    const sentence = pane(page).locator('.mark-open-event').first();
    await sentence.waitFor();
    expect((await pane(page).locator('.mark-open-event').allInnerTexts()).join('')).toContain('The port board opened');
    await expect.poll(() => sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
    await expect.poll(() => query(page, 'event')).toMatch(/^opening#\d+$/);
    expect(query(page, 'article')).toBe('opening');
    await pane(page)
      .getByRole('button', { name: /^Show earlier/ })
      .click();
    expect(await rows(page).and(page.locator('[aria-current]')).innerText()).toContain('Port board');
    expect(await timeline(page).locator('[aria-current]').first().innerText()).toContain('Port board');
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page, 'event')).toBeNull();
  });

  it('goes from event to event by key, and by keyboard from row to row', async () => {
    const page = await open('');
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page, 'event')).toMatch(/^opening#/);
    await page.keyboard.press('.');
    await rows(page).and(page.locator('[aria-current]')).filter({ hasText: 'opens the quay' }).waitFor();
    await page.keyboard.press('.');
    await pane(page).getByRole('heading', { name: 'News of the yard' }).waitFor();
    await page.keyboard.press(',');
    await pane(page).getByRole('heading', { name: 'The quay is open' }).waitFor();
  });

  it('finds an event by the id of any of its reports', async () => {
    const other = harbour()[1]?.events[0]?.id ?? '';
    const page = await open(`&event=${encodeURIComponent(other)}`);
    await pane(page).getByRole('heading', { name: 'Quay open, says the board' }).waitFor();
    await rows(page).and(page.locator('[aria-current]')).filter({ hasText: 'Port board opens' }).waitFor();
  });

  it('passes over an unknown event, one by one with other fields', async () => {
    const page = await open('&event=nowhere%233&basis=guessed');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(5);
    expect(await pane(page).getByRole('heading').count()).toBe(0);
  });

  it('narrows to the events in which a chosen person takes part', async () => {
    const page = await open('&person=Ada+Okoro');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await rows(page).innerText()).toContain('Ada Okoro visits the yard');
  });
});

describe('what did not happen', () => {
  it('is hidden, counted, and shown on request, which the link keeps', async () => {
    const page = await open('');
    await page.getByRole('checkbox', { name: 'Also what may not have happened (1)' }).check();
    await rows(page).filter({ hasText: 'Jonas Brandt closes the yard' }).filter({ hasText: 'denied' }).waitFor();
    await timeline(page).getByRole('button', { name: 'Jonas Brandt closes the yard, 6 May 2021, denied' }).waitFor();
    await expect.poll(() => query(page, 'modality')).toBe('all');
    expect(await status(page).innerText()).toContain('6 of 6 events: 6 in this period');
    expect(await status(page).innerText()).not.toContain('hidden');
  });

  it('is shown from the status too, which keeps the focus', async () => {
    const page = await open('');
    await status(page).getByRole('button', { name: '1 hidden' }).click();
    await rows(page).filter({ hasText: 'Jonas Brandt closes the yard' }).waitFor();
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('times that are not stated', () => {
  it('look different on the timeline, in forced colours too, and say why', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await open('', { forcedColors });
      const item = (name: string) => timeline(page).getByRole('button', { name });
      const border = async (name: string, style: string) => {
        const read = () =>
          item(name)
            .first()
            .evaluate((element) => getComputedStyle(element).borderTopStyle);
        await expect.poll(read).toBe(style);
      };
      await border('Jonas Brandt sells the yard, reported 7 May 2021', 'dotted');
      await border('Ada Okoro sails, 20 May 2021, planned', 'dashed');
      await border('Ivo Lind inspects the quay, 8 May 2021, recurring', 'solid');
      await item('Jonas Brandt sells the yard').first().hover();
      await page.locator('.timeline-hover').getByText('reported 7 May 2021').waitFor();
    }
  });

  it('are filtered out on request, with a chip, and the link keeps it', async () => {
    const page = await open('');
    await page.getByRole('checkbox', { name: 'Only stated times' }).check();
    await expect.poll(() => rows(page).count()).toBe(3);
    await expect.poll(() => query(page, 'basis')).toBe('stated');
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Remove only stated times' }).click();
    await expect.poll(() => rows(page).count()).toBe(5);
    expect(await page.getByRole('checkbox', { name: 'Only stated times' }).isChecked()).toBe(false);
  });
});

describe('the events in the open article', () => {
  it('have time, basis, evidence and other reports, and lead to their sentence', async () => {
    const page = await open('&article=opening');
    await eventsOfPane(page).waitFor();
    const text = (await eventsOfPane(page).innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('4 May 2021');
    expect(text).toContain('about 4 May 2021, from the context “The port board”: same day, in the sentence before');
    await eventsOfPane(page).getByText('One more report').click();
    await eventsOfPane(page).getByRole('link', { name: 'Quay open, says the board' }).waitFor();
    await eventsOfPane(page).getByRole('button', { name: 'Ada Okoro visits the yard', exact: true }).focus();
    await page.keyboard.press('Enter');
    await pane(page).locator('.mark-open-event').filter({ hasText: 'visited' }).waitFor();
    await rows(page).and(page.locator('[aria-current]')).filter({ hasText: 'visits the yard' }).waitFor();
    await eventsOfPane(page).getByRole('link', { name: 'Quay open, says the board' }).click();
    await pane(page).getByRole('heading', { name: 'Quay open, says the board' }).waitFor();
  });

  it('lead to their sentence on the clock of publication too', async () => {
    const page = await openRecords(harbour(), '?article=opening');
    await eventsOfPane(page).getByRole('button', { name: 'Port board opens the quay', exact: true }).click();
    const sentence = pane(page).locator('.mark-open-event').first();
    await sentence.waitFor();
    await expect.poll(() => sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
    await expect.poll(() => query(page, 'event')).toMatch(/^opening#/);
  });
});

describe('the events', () => {
  it('that cannot be fetched leave the articles listed', async () => {
    expectFault(/events|ERR_FAILED/);
    const page = await openRecords(harbour(), '');
    await page.route(/\/events/, (route) => route.abort());
    await page.getByRole('radio', { name: /^By event/ }).check();
    await page.getByRole('alert').waitFor();
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().waitFor();
  });
});
