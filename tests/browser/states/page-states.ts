import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ProvidedContext } from 'vitest';
import { reusedPage } from '../watched-page.ts';

/** A state that the page can be in, and how a test brings it about. */
export interface PageState {
  name: string;
  collection: keyof ProvidedContext['addresses'];
  /** The query string. */
  view: string;
  /** Runs before the page is loaded. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Does what the query string cannot say, and waits until all of the state is there. */
  reach: (page: Page) => Promise<void>;
}

const article = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const entries = (page: Page) => page.getByRole('list', { name: /^(?:Articles|Events)$/ }).getByRole('link');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await dialog(page, 'Menu').waitFor();
}

async function listed(page: Page): Promise<void> {
  await entries(page).first().waitFor();
  await page.locator('.vis-timeline .timeline-card, .page.narrow').first().waitFor();
}

async function read(page: Page): Promise<void> {
  await article(page).getByRole('article').getByRole('paragraph').first().waitFor();
}

const sample = { collection: 'sample' } as const;
const people = 'person=Wang+Yi&person=Vladimir+Putin';

/** The states of the page that a reader sees. */
export const pageStates: readonly PageState[] = [
  { name: 'loaded', ...sample, view: '', reach: listed },
  { name: 'clock of events', ...sample, view: '?clock=happened&modality=all', reach: listed },
  { name: 'lanes', ...sample, view: '?lanes=person', reach: listed },
  { name: 'filtered', ...sample, view: `?${people}&-keyword=gas&from=2010`, reach: listed },
  {
    name: 'filters',
    ...sample,
    view: `?${people}`,
    async reach(page) {
      await listed(page);
      const summary = page.getByText('Filters', { exact: true }).and(page.locator('summary'));
      if (await summary.isVisible()) await summary.click();
      await page.getByRole('group', { name: 'People', exact: true }).getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'search with results', ...sample, view: '?q=russia', reach: listed },
  {
    name: 'suggestions',
    ...sample,
    view: '',
    async reach(page) {
      await listed(page);
      await page.getByRole('searchbox', { name: 'Search', exact: true }).pressSequentially('xi');
      await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no matches',
    ...sample,
    view: '?q=zeppelin',
    reach: (page) => page.getByRole('status').filter({ hasText: '0 of 55' }).waitFor(),
  },
  { name: 'article', ...sample, view: `?${people}&q=russia&article=putin-xi-new-level`, reach: read },
  {
    name: 'event',
    ...sample,
    view: '?clock=happened',
    async reach(page) {
      await listed(page);
      await entries(page).first().click();
      await read(page);
    },
  },
  {
    name: 'name page',
    ...sample,
    view: '?about=person:Xi+Jinping',
    reach: (page) => page.getByRole('region', { name: 'Mentions over time' }).waitFor(),
  },
  {
    name: 'group',
    ...sample,
    view: '?group=2001-01-01/2003-01-01',
    reach: (page) => page.getByRole('complementary', { name: 'Group' }).getByRole('link').first().waitFor(),
  },
  {
    name: 'export',
    ...sample,
    view: `?${people}`,
    async reach(page) {
      await listed(page);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const contents = dialog(page, 'Export the results').getByRole('radio', { name: /^Events \(\d/ });
      await contents.waitFor();
    },
  },
  {
    name: 'saved views',
    ...sample,
    view: '?q=russia',
    async reach(page) {
      await listed(page);
      await page.getByRole('button', { name: 'Views', exact: true }).click();
      await dialog(page, 'Saved views').getByRole('button', { name: 'Save this view' }).click();
      await dialog(page, 'Saved views').getByRole('listitem').getByRole('link').waitFor();
    },
  },
  {
    name: 'keys',
    ...sample,
    view: '',
    async reach(page) {
      await listed(page);
      await page.keyboard.press('?');
      await dialog(page, 'Keys').waitFor();
    },
  },
  {
    name: 'report',
    ...sample,
    view: '',
    async reach(page) {
      await listed(page);
      await openMenu(page);
      await dialog(page, 'Menu').getByText('55 of 55 articles read').click();
      await dialog(page, 'Menu').getByText('Nothing was skipped.').waitFor();
    },
  },
  {
    name: 'undated shelf',
    collection: 'small',
    view: '',
    reach: (page) => page.getByRole('region', { name: 'Undated' }).getByRole('link').first().waitFor(),
  },
  {
    name: 'embedded',
    ...sample,
    view: `?embed=1&${people}`,
    reach: (page) => page.locator('.vis-timeline .timeline-card, .vertical-list a').first().waitFor(),
  },
  {
    name: 'no articles',
    collection: 'empty',
    view: '',
    reach: (page) => page.getByRole('status').filter({ hasText: '0 of 0' }).waitFor(),
  },
  {
    name: 'load failure',
    ...sample,
    view: '',
    prepare: (page) => page.route('**/data/bundle.json', (route) => route.fulfill({ body: '{"version":1' })),
    reach: (page) => page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor(),
  },
  {
    name: 'missing text',
    ...sample,
    view: '?article=putin-xi-new-level',
    prepare: (page) => page.route('**/texts/*.json', (route) => route.fulfill({ body: '[' })),
    reach: (page) => page.getByRole('alert').first().waitFor(),
  },
];

/** Opens the page, with an empty storage, in one of its states. */
export async function openState(state: PageState, options: BrowserContextOptions): Promise<Page> {
  const address = inject('addresses')[state.collection];
  const page = await reusedPage(address, options);
  await state.prepare?.(page);
  await page.goto(address + state.view);
  await state.reach(page);
  return page;
}
