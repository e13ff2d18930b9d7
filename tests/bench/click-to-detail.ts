import type { Page } from 'playwright-core';
import { clickToPaint, clickToView } from './click-to-paint.ts';
import { makeCollection } from './collection.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns } from './turns.ts';

const many = 20_000;
const dayMs = 86_400_000;
// What a page does after it has opened is over by then.
const restMs = 1000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The app opened afresh at a day, so that its text has not been fetched; then the first article there is clicked. */
async function timeOurs(page: Page, address: string, day: number): Promise<number> {
  await page.bringToFront();
  await page.goto(`${address}?view=${isoDay(day)}/${isoDay(day + dayMs)}`);
  const singles = page.getByRole('region', { name: 'Timeline' }).locator('[data-key^="a:"]');
  await singles.first().waitFor();
  await page.waitForTimeout(restMs);
  // The sheet is wider than the view: some of what is drawn is not to be seen.
  const seen = await singles.evaluateAll((elements) =>
    elements.findIndex((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }),
  );
  const time = await clickToPaint(page, singles.nth(seen), 'aside');
  await page.getByRole('complementary', { name: 'Article' }).getByRole('heading').first().waitFor();
  return time;
}

/** The articles of TimelineJS, by id, whose label can be clicked: most of a thousand lie under others. */
function clickable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.tl-timemarker:not(.tl-timemarker-active)')]
      .filter((marker) => {
        const label = marker.querySelector('.tl-timemarker-content-container');
        const { x, y, width, height } = label?.getBoundingClientRect() ?? new DOMRect(-1, -1);
        return marker.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      })
      .map(({ id }) => id.replace('-marker', '')),
  );
}

/** Another article of TimelineJS is clicked; its text is in the page already and only has to come into view. */
async function timeTheirs(page: Page): Promise<number> {
  await page.bringToFront();
  const [article] = await clickable(page);
  const marker = page.locator(`#${article}-marker .tl-timemarker-content-container`);
  const time = await clickToView(page, marker, `#${article} .tl-headline`);
  await page.waitForTimeout(2 * restMs);
  return time;
}

/**
 * An article is clicked on the timeline of 20,000, until the last of it is painted, its text fetched; against
 * TimelineJS with 1,000, until the headline of the clicked article begins to be in view.
 */
export async function clickToDetail(setting: Setting): Promise<Measurement> {
  const [ours, theirs] = [await setting.newPage(), await setting.newPage()];
  const address = await setting.app(many);
  await theirs.goto(`${await setting.libraries(1000)}timelinejs.html`);
  await theirs.locator('.tl-timemarker-content-container').last().waitFor();
  await theirs.waitForTimeout(restMs);
  const articles = makeCollection(many);
  const series = await inTurns(
    (run) => timeOurs(ours, address, articles[(run + 1) * 2500]?.day ?? 0),
    () => timeTheirs(theirs),
  );
  return compare('click-to-detail', 0.07, 'ms', series);
}
