import type { Locator, Page } from 'playwright-core';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });
const links = (page: Page) => page.getByRole('list', { name: /^(?:Articles|Events)$/ }).getByRole('link');
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true });
const filters = (page: Page, name: RegExp) => page.getByRole('group', { name });

/** Does something to the first of some elements, where there is one. */
async function toFirst(elements: Locator, act: (element: Locator) => Promise<unknown>): Promise<void> {
  if ((await elements.count()) > 0) await act(elements.first());
}

async function chooseEach(list: Locator): Promise<void> {
  await list.waitFor();
  const values = await list.locator('option:enabled').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  for (const value of [...values, values[0] ?? '']) await list.selectOption(value);
}

/** A window for each scale of the axis, and what its labels look like. */
const scales: readonly (readonly [view: string, label: RegExp])[] = [
  ['-0200/0200', /^\d+ BC$/],
  ['1990/2030', /^\d{4}$/],
  ['2020-06-01/2021-06-01', /^[A-Z][a-z][a-z]$/],
  ['2021-03-01/2021-03-31', /^\d{1,2} Mar$/],
  ['2021-03-01/2021-03-05', /^\d{1,2} Mar$/],
  ['2021-03-01/2021-03-02', /^\d\d:00$/],
  ['2021-03-01T10:00:00Z/2021-03-01T10:20:00Z', /^\d\d:\d[1-9]$/],
];

async function everyScale(page: Page): Promise<void> {
  for (const [view, label] of scales) {
    const address = new URL(page.url());
    address.searchParams.set('view', view);
    await page.goto(address.href);
    await page.locator('.axis-label').filter({ hasText: label }).first().waitFor({ state: 'attached' });
  }
  await page.getByRole('button', { name: /go to date/ }).click();
  await page.getByRole('textbox', { name: 'Go to date' }).fill('March 2021');
  await page.keyboard.press('Enter');
}

/** Hovers the first card that nothing covers: one that begins before the view is in part below the filters. */
async function hoverVisibleCard(page: Page): Promise<void> {
  const place = await timeline(page)
    .locator('.timeline-card')
    .evaluateAll((cards) =>
      cards
        .map((card) => ({ card, box: card.getBoundingClientRect() }))
        .map(({ card, box }) => ({ card, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
        .filter(({ card, x, y }) => card.contains(document.elementFromPoint(x, y)))
        .map(({ x, y }) => ({ x, y }))
        .at(0),
    );
  if (place) await page.mouse.move(place.x, place.y);
}

async function timelineKeys(page: Page): Promise<void> {
  await timeline(page).focus();
  for (const key of ['s', 'a', 'd', 'Home', 'End', '0', 'ArrowDown', 'ArrowDown', 'Enter', 'f', '0'])
    await page.keyboard.press(key);
  await toFirst(timeline(page).getByRole('button', { name: /^\d+ (?:articles|events)/ }), async (group) => {
    await group.focus();
    await page.keyboard.press('Space');
    await toFirst(page.getByRole('dialog').getByRole('button'), (entry) => entry.click());
    await page.keyboard.press('Escape');
  });
  await hoverVisibleCard(page);
}

async function strip(page: Page): Promise<void> {
  const whole = page.getByRole('group', { name: 'Window in time' });
  await whole.getByRole('slider', { name: 'Start of the window' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await whole.hover();
  await page.keyboard.press('Home');
}

async function aboutName(page: Page): Promise<void> {
  const about = page.getByRole('complementary').filter({ has: page.getByRole('group', { name: 'About this name' }) });
  await about.getByRole('region', { name: /^Articles/ }).waitFor();
  await toFirst(about.locator('summary'), (counts) => counts.click());
  await toFirst(about.getByRole('region', { name: 'Named in the texts as' }).getByRole('listitem'), (name) =>
    name.hover(),
  );
  await toFirst(about.getByRole('region', { name: /^Named together/ }).getByRole('button'), (other) => other.click());
  await about.getByRole('button', { name: 'Close this page' }).click();
}

async function article(page: Page): Promise<void> {
  await links(page).first().click();
  await pane(page).getByRole('heading', { level: 2 }).waitFor();
  await page.keyboard.press('.');
  await page.keyboard.press(',');
  for (const list of ['People in this article', 'Keywords of this article']) {
    const buttons = pane(page).getByRole('list', { name: list }).getByRole('button');
    await toFirst(buttons.and(page.locator('[aria-pressed]')), async (filter) => {
      await filter.click();
      await filter.click();
    });
    await toFirst(buttons, async (name) => {
      await name.click();
      await aboutName(page);
      await links(page).first().click();
    });
  }
  await toFirst(pane(page).locator('button.event-title'), (title) => title.click());
  await pane(page).getByRole('button', { name: 'Close the article' }).click();
}

async function search(page: Page): Promise<void> {
  await searchBox(page).pressSequentially('e');
  const suggestions = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await suggestions.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const text of ['gate OR gas', 'quay (ferry', 'after:2021 "the"', 'no such word at all']) {
    await searchBox(page).fill(text);
    await page.locator('[role=status]:not([aria-busy=true])').first().waitFor();
  }
  await searchBox(page).fill('');
  await toFirst(page.getByRole('button', { name: 'Clear', exact: true }), (clear) => clear.click());
}

async function facets(page: Page): Promise<void> {
  for (const fold of await page.locator('.facet-fold').all()) await fold.click();
  for (const name of [/^People/, /^Keywords/, /^Places/, /^Organisations/, /^Sources/, /^Languages/])
    await toFirst(filters(page, name).getByRole('checkbox'), (box) => box.check());
  await toFirst(filters(page, /^People/).getByRole('button', { name: /^Without/ }), (out) => out.click());
  await page.getByRole('checkbox', { name: 'Show the others in grey' }).check();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('2021-02');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('nonsense');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await toFirst(page.getByRole('status').getByRole('button', { name: /undated/ }), (part) => part.click());
  await toFirst(page.getByRole('button', { name: 'Show all that match' }), (all) => all.click());
}

async function dialogs(page: Page): Promise<void> {
  await timeline(page).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Saved views' });
  await panel.getByRole('textbox').first().fill('One <b>view</b>');
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'One <b>view</b>' }).waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();
}

async function looks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await chooseEach(page.getByRole('combobox', { name: 'Theme' }));
  await page.locator('.report > summary').click();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 360, height: 700 });
  await page.getByText('Filters', { exact: true }).click();
  // On a narrow page the filters cover the rest.
  await page.keyboard.press('Escape');
  await links(page).first().click();
  await pane(page).getByRole('button', { name: 'Close the article' }).click();
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Uses every view of the page of a collection, on both clocks. */
export async function clickThrough(page: Page): Promise<void> {
  for (const clock of [/^By event/, /^By publication/]) {
    await page.getByRole('radio', { name: clock }).check();
    await links(page).first().waitFor();
    await chooseEach(page.getByRole('combobox', { name: 'Rows' }));
    await chooseEach(page.getByRole('combobox', { name: 'Sort' }));
    for (const use of [timelineKeys, strip, article]) await use(page);
  }
  // The axis is the same on both clocks, and each of its scales takes a load of the page.
  for (const use of [everyScale, search, facets, dialogs, looks]) await use(page);
}
