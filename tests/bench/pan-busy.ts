import type { Page } from 'playwright-core';
import { busyFrame } from './busy.ts';
import { groundOf, panGesture } from './gestures.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns } from './turns.ts';

const many = 20_000;
/** What shows of the drawing: of ours, which is wider than that, the part in view. */
const drawn = '.timeline-mount, .vis-timeline';
const boxes = '.timeline-card';

/** Milliseconds that a page is busy in a frame of panning what is drawn there. */
async function panned(page: Page, swings = 3): Promise<number> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const busy = await busyFrame(session, panGesture(session, await groundOf(page, drawn), swings));
  await session.detach();
  return busy;
}

/** Panning the whole of 20,000 articles, against panning the whole of 100 in the same page. */
export async function panAgainstFew(setting: Setting): Promise<Measurement> {
  const [ours, theirs] = [await setting.openApp(many), await setting.openApp(100)];
  const series = await inTurns(
    () => panned(ours),
    () => panned(theirs),
  );
  return compare('pan-against-100', 1.2, 'ms a frame', series);
}

/** The same 20,000, against vis-timeline as it comes with 1,000 boxes, all in view, in a host of the same size. */
export async function panAgainstVis(setting: Setting): Promise<Measurement> {
  const ours = await setting.openApp(many);
  const theirs = await setting.openRawVis(1000, ours);
  const series = await inTurns(
    () => panned(ours),
    () => panned(theirs, 1),
  );
  return compare('pan-against-vis', 0.1, 'ms a frame', series);
}

/** The same 20,000, against a canvas that lies over them in the same page and draws as many boxes, and nothing else. */
export async function panAgainstCanvas(setting: Setting): Promise<Measurement> {
  const page = await setting.openApp(many);
  const series = await inTurns(
    () => panned(page),
    async () => {
      await page.evaluate((names) => window.benchClock.layCanvas(...names), [drawn, boxes] as const);
      const busy = await panned(page);
      await page.evaluate(() => window.benchClock.removeCanvas());
      return busy;
    },
  );
  return compare('pan-against-canvas', 1.5, 'ms a frame', series);
}
