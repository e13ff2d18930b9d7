import type { Locator, Page } from 'playwright-core';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { clickToPaint } from './click-to-paint.ts';
import { makeCollection, personOfTenth } from './collection.ts';
import { personName } from './records.ts';
import type { Setting } from './setting.ts';
import { inTurns, manyRuns } from './turns.ts';

/** One page and the switch in it that chooses a person whom a tenth of the articles name, or clears that choice again. */
interface Side {
  page: Page;
  toggle: Locator;
  /** What a choice changes: all of it is waited for. */
  changing: string;
}

async function openOurs(setting: Setting, articles: number): Promise<Side> {
  const page = await setting.openApp(articles);
  const name = personName(personOfTenth(makeCollection(articles)));
  const people = page.getByRole('group', { name: 'People', exact: true });
  const toggle = people.getByRole('checkbox', { name: new RegExp(`^${name} `) });
  return { page, toggle, changing: '#root' };
}

async function openTheirs(setting: Setting, articles: number, app: Page): Promise<Side> {
  const page = await setting.openRawVis(articles, app);
  return { page, toggle: page.getByRole('button', { name: 'Filter' }), changing: '#host' };
}

type Step = 'choose' | 'clear' | 'both';

/** Chooses and clears, and gives the milliseconds of what is asked for. */
async function timeFilter({ page, toggle, changing }: Side, step: Step): Promise<number> {
  await page.bringToFront();
  const choosing = await clickToPaint(page, toggle, changing);
  const clearing = await clickToPaint(page, toggle, changing);
  return { choose: choosing, clear: clearing, both: choosing + clearing }[step];
}

async function compareFilters(setting: Setting, ours: number, theirs: number, step: Step) {
  const app = await openOurs(setting, ours);
  const raw = await openTheirs(setting, theirs, app.page);
  return inTurns(
    () => timeFilter(app, step),
    () => timeFilter(raw, step),
    manyRuns,
  );
}

/** A person is chosen and cleared again among 1,000 articles: our page, against vis-timeline's own way to filter. */
export async function filterToPaint(setting: Setting): Promise<Measurement> {
  return compare('filter-to-paint', 0.3, 'ms', await compareFilters(setting, 1000, 1000, 'both'));
}

/** A person is chosen among 20,000 articles, against vis-timeline's own way to filter 1,000 boxes. */
export async function chooseToPaint(setting: Setting): Promise<Measurement> {
  return compare('choose-to-paint', 0.3, 'ms', await compareFilters(setting, 20_000, 1000, 'choose'));
}

/** That choice is cleared again, on both sides. */
export async function clearToPaint(setting: Setting): Promise<Measurement> {
  return compare('clear-to-paint', 0.01, 'ms', await compareFilters(setting, 20_000, 1000, 'clear'));
}
