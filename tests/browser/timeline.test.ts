import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/bundle/date-text.ts';
import { parseEdtf, utcDay } from '../../src/bundle/edtf.ts';
import { openTimeline } from './open-timeline.ts';
import type { Shown } from './timeline-page/shown.ts';

const day = 86_400_000;
const first = Date.UTC(2021, 2, 1);

function days(numbers: readonly number[]): Shown['entries'] {
  return numbers.map((number) => {
    const start = first + number * day;
    return { start, end: start + day, date: new Date(start).toISOString().slice(0, 10) };
  });
}

function sequence(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const group = (page: Page) => region(page).getByRole('button', { name: /^\d+ articles/ });
const peek = (page: Page) => page.getByRole('dialog');
const told = (page: Page) => page.evaluate(() => window.told ?? { start: 0, end: 0 });

/** The length of the window, once it is another than before. */
async function lengthAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await told(page);
  await act();
  await page.waitForFunction(({ start, end }) => window.told?.start !== start || window.told?.end !== end, before);
  const { start, end } = await told(page);
  return end - start;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run('.timeline').then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}

describe('a group', () => {
  const crowd: Shown = { entries: days([...sequence(150).map(() => 100), ...sequence(150).map(() => 101), 2000]) };

  it('peeks on a click, at no more than a hundred, and zooms from there', async () => {
    const page = await openTimeline(crowd);
    await group(page).first().click();
    await peek(page).getByText('and 200 more: zoom in to see them').waitFor();
    expect(await peek(page).getByRole('listitem').count()).toBe(100);
    expect(await peek(page).getByRole('button').first().innerText()).toContain('2021-06-09');
    expect(await violations(page)).toEqual([]);
    const length = await lengthAfter(page, () => peek(page).getByRole('button', { name: 'Zoom to these' }).click());
    expect(length).toBeLessThan(10 * day);
    await peek(page).waitFor({ state: 'detached' });
  });

  it('has a name that begins with what is seen, and is led by the heaviest', async () => {
    const entries = crowd.entries.map((entry, at) => ({ ...entry, weight: at === 77 ? 9 : 1 }));
    const page = await openTimeline({ entries });
    const seen = (await group(page).first().innerText()).replaceAll(/\s+/g, ' ');
    expect(seen).toBe('300 articles Headline 77');
    expect(await group(page).first().getAttribute('aria-label')).toMatch(/^300 articles Headline 77 and others, /);
  });

  it('zooms on a double click, and opens nothing by it', async () => {
    const page = await openTimeline(crowd);
    expect(await lengthAfter(page, () => group(page).first().dblclick())).toBeLessThan(10 * day);
    expect(await peek(page).count()).toBe(0);
    expect(await region(page).locator('[aria-current]').count()).toBe(0);
  });

  it('zooms on Enter, peeks on Space, and gives the focus back on Escape', async () => {
    const page = await openTimeline(crowd);
    await region(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await peek(page).waitFor();
    await page.keyboard.press('Escape');
    await peek(page).waitFor({ state: 'detached' });
    expect(await region(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await lengthAfter(page, () => page.keyboard.press('Enter'))).toBeLessThan(10 * day);
  });

  it('of what starts together ends at single articles: over the rows, then page by page', async () => {
    const page = await openTimeline({ entries: days(sequence(250).map(() => 100)) });
    const others = region(page).getByRole('button', { name: /^Headline \d+, / });
    expect(await others.count()).toBeGreaterThan(3);
    const alone = await others.count();
    await group(page).dblclick();
    const seen = new Set<string>();
    for (const step of [/show the next/, /show the next/, null]) {
      for (const text of await peek(page).getByRole('listitem').allInnerTexts()) seen.add(text);
      if (step) await peek(page).getByRole('button', { name: step }).click();
    }
    expect(seen.size).toBe(250 - alone);
    await peek(page).getByRole('listitem').first().getByRole('button').click();
    await region(page).locator('[aria-current="true"]').waitFor();
  });

  it('never has its list on it, however little room there is', async () => {
    const page = await openTimeline(crowd, { viewport: { width: 360, height: 400 } });
    await group(page).first().click();
    const [list, button] = [await peek(page).boundingBox(), await group(page).first().boundingBox()];
    if (!list || !button) throw new Error('not drawn');
    expect(list.y >= button.y + button.height || list.y + list.height <= button.y).toBe(true);
    expect(list.x >= 0 && list.x + list.width <= 360).toBe(true);
  });
});

describe('keys', () => {
  it('zoom, pan and fit as Perfetto has them', async () => {
    const page = await openTimeline({ entries: days([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]), selected: 8 });
    const whole = await told(page);
    await region(page).focus();
    const closer = await lengthAfter(page, () => page.keyboard.press('w'));
    expect(closer).toBeLessThan((whole.end - whole.start) * 0.8);
    const before = await told(page);
    expect(await lengthAfter(page, () => page.keyboard.press('d'))).toBeCloseTo(closer, -3);
    expect((await told(page)).start).toBeGreaterThan(before.start);
    await lengthAfter(page, () => page.keyboard.press('a'));
    expect(await lengthAfter(page, () => page.keyboard.press('s'))).toBeGreaterThan(closer);
    await lengthAfter(page, () => page.keyboard.press('f'));
    const around = await told(page);
    expect((around.start + around.end) / 2).toBeCloseTo(first + 800.5 * day, -9);
    await lengthAfter(page, () => page.keyboard.press('0'));
    expect(await told(page)).toEqual(whole);
  });
});

describe('lanes', () => {
  const entries = days([0, 100, 200, 300, 400]).map((entry, at) => ({ ...entry, headline: `Story ${at}` }));
  const lanes = [
    { key: 'ada', label: 'Ada Okoro', slot: 0, positions: [0, 1, 2] },
    { key: 'jonas', label: '<b>Jonas</b> Brandt', slot: 1, positions: [2, 3] },
    { key: '', label: 'Others', positions: [4] },
  ];
  const story = (page: Page, number: number) => region(page).getByRole('button', { name: `Story ${number},` });

  it('draw an entry once in each of its lanes, beside their labels', async () => {
    const page = await openTimeline({ entries, lanes });
    const labels = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    expect(await labels.allInnerTexts()).toEqual(['Ada Okoro', '<b>Jonas</b> Brandt', 'Others']);
    expect(await story(page, 2).count()).toBe(2);
    expect(await story(page, 4).count()).toBe(1);
    const strips = await labels.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    for (const [number, strip] of [
      [0, 0],
      [3, 1],
      [4, 2],
    ] as const) {
      const box = await story(page, number).boundingBox();
      expect(box && box.y >= strips[strip].top && box.y + box.height <= strips[strip].bottom).toBe(true);
    }
    expect(await violations(page)).toEqual([]);
  });

  it('tie an entry to its twins on hover and focus, and select all of them', async () => {
    const page = await openTimeline({ entries, lanes });
    await story(page, 2).first().hover();
    await page.locator('.timeline-twin').waitFor();
    expect(await page.locator('.timeline-twin').getAttribute('aria-label')).toMatch(/^Story 2, .*Brandt$/);
    await page.mouse.move(5, 600);
    await page.locator('.timeline-twin').waitFor({ state: 'detached' });
    await story(page, 2).last().focus();
    await page.locator('.timeline-twin').waitFor();
    await story(page, 2).last().click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-current="true"]').length === 2);
  });

  it.each(['light', 'dark'] as const)('eight of them at 360 px in the %s theme can be read', async (colorScheme) => {
    const crowd = days(sequence(600));
    const eight = sequence(8).map((lane) => {
      const positions = sequence(75).map((at) => at * 8 + lane);
      return { key: `k${lane}`, label: `Person with Name ${lane}`, slot: lane, positions };
    });
    const options = { colorScheme, viewport: { width: 360, height: 700 } };
    const page = await openTimeline({ entries: crowd, lanes: eight }, options);
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), colorScheme);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.timeline-item').count()).toBeLessThanOrEqual(160);
    const labels = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    for (const label of await labels.all()) expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('come and go', async () => {
    const page = await openTimeline({ entries });
    const alone = await page.locator('.timeline-item').count();
    await page.evaluate((what) => window.show?.(what), { entries, lanes });
    await page.getByText('Others').waitFor();
    await page.evaluate((what) => window.show?.(what), { entries });
    await page.getByText('Others').waitFor({ state: 'detached' });
    await page.waitForFunction((count) => document.querySelectorAll('.timeline-item').length === count, alone);
  });
});

describe('fingers', () => {
  const touch = { hasTouch: true, isMobile: true, viewport: { width: 400, height: 600 } };

  /** Moves fingers from places to others in ten steps; each finger is a pair of points. */
  async function move(page: Page, fingers: readonly { from: [number, number]; to: [number, number] }[]) {
    const client = await page.context().newCDPSession(page);
    const at = (step: number) =>
      fingers.map(({ from, to }, id) => ({
        id,
        x: from[0] + ((to[0] - from[0]) * step) / 10,
        y: from[1] + ((to[1] - from[1]) * step) / 10,
      }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 10; step++)
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  const shown = { entries: days(sequence(9).map((at) => at * 50)) };

  it('drag sideways', async () => {
    const page = await openTimeline(shown, touch);
    const before = await told(page);
    const length = await lengthAfter(page, () => move(page, [{ from: [300, 200], to: [150, 204] }]));
    expect((await told(page)).start).toBeGreaterThan(before.start);
    expect(length / (before.end - before.start)).toBeCloseTo(1, 2);
  });

  it('pinch to zoom', async () => {
    const page = await openTimeline(shown, touch);
    const before = await told(page);
    const fingers: { from: [number, number]; to: [number, number] }[] = [
      { from: [180, 200], to: [90, 200] },
      { from: [220, 200], to: [310, 200] },
    ];
    expect(await lengthAfter(page, () => move(page, fingers))).toBeLessThan((before.end - before.start) / 2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  it('scroll the page up and down, and leave the window where it is', async () => {
    const page = await openTimeline(shown, touch);
    const before = await told(page);
    await move(page, [{ from: [200, 300], to: [202, 120] }]);
    await page.waitForFunction(() => scrollY > 50);
    expect(await told(page)).toEqual(before);
  });

  it('tap an entry open, and a group to peek', async () => {
    const page = await openTimeline({ entries: days([0, 500, ...sequence(60).map(() => 900)]) }, touch);
    await region(page)
      .getByRole('button', { name: /^Headline 0,/ })
      .tap();
    await region(page).locator('[aria-current="true"]').waitFor();
    await group(page).tap();
    await peek(page).waitFor();
  });
});

describe('motion', () => {
  it('is none where none is wanted', async () => {
    const page = await openTimeline({ entries: days([0, 900]) }, { reducedMotion: 'reduce' });
    const frames = await page.evaluate(async () => {
      const dot = () => document.querySelector('.timeline-item')?.getBoundingClientRect().x ?? 0;
      document.querySelector<HTMLElement>('.timeline')?.focus();
      const event = new KeyboardEvent('keydown', { key: 'd', bubbles: true });
      document.querySelector('.timeline')?.dispatchEvent(event);
      const places = new Set<number>();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        places.add(dot());
      }
      return places.size;
    });
    expect(frames).toBeLessThanOrEqual(2);
  });
});

describe('far times', () => {
  const dates = ['-1350', '-0479-08', '-0043-03-15', '0000', '0001-01-01', '1066-10-14', '1999', '2101'];
  const entries = dates.map((edtf) => {
    const span = parseEdtf(edtf);
    if (!span) throw new Error(`${edtf} is no date`);
    return { start: span.start, end: span.end, date: dateText(edtf), headline: `In ${edtf}` };
  });
  const labels = (page: Page) => page.locator('.vis-text:not(.vis-measure)').allInnerTexts();

  it('are drawn from the Bronze Age to the next century, each where the axis says', async () => {
    const page = await openTimeline({ entries });
    const accounted = await page
      .locator('.timeline-item')
      .evaluateAll((all) =>
        all.reduce(
          (sum, each) => sum + Number(/^(\d+) articles/.exec(each.getAttribute('aria-label') ?? '')?.[1] ?? 1),
          0,
        ),
      );
    expect(accounted).toBe(dates.length);
    const years = (await labels(page)).filter((text) => text.trim() !== '');
    expect(years).toContain('1001 BC');
    expect(years.some((year) => /^(?:-|0\d)/.test(year))).toBe(false);
  });

  it.each([
    [utcDay(-43, 1, 1), 365, ['44 BC', 'Mar']],
    [utcDay(-479, 7, 1), 92, ['480 BC', 'Aug']],
    [utcDay(0, 12, 1), 62, ['1 BC', 'Jan']],
    [utcDay(2101, 1, 1), 365, ['2101', 'Jun']],
  ])('have axis labels as people write them, from day %i', async (start, length, wanted) => {
    const page = await openTimeline({ entries, window: { start, end: start + length * day } });
    const texts = (await labels(page)).join('\n');
    for (const text of wanted) expect(texts).toContain(text);
  });

  it('can be panned and zoomed past both ends without a fault', async () => {
    const page = await openTimeline({ entries });
    await region(page).focus();
    for (const key of ['s', 's', 's', 's', 's', 's', 's', 's', 'a', 'a', 'a', 'Home', 'w', 'w', 'End', 'd', 'd', '0'])
      await page.keyboard.press(key);
    await page.locator('.timeline-item').first().waitFor();
  });
});
