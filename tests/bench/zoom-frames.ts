import type { CDPSession, Page } from 'playwright-core';
import type { Gesture, Point } from './gestures.ts';
import { groundOf, panGesture, zoomGesture } from './gestures.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns } from './turns.ts';

function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

type GestureOf = (session: CDPSession, point: Point, swings: number) => Gesture;

// A headless browser's display has 60 frames a second; a picture stays for a whole number of them.
const displayMs = 1000 / 60;

/** For how many frames of the display 95 % of the pictures of a gesture stay, before the next one is there. */
async function slowPicture(page: Page, gestureOf: GestureOf, swings: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const gesture = gestureOf(session, await groundOf(page, '.timeline-mount'), swings);
  await gesture.begin();
  await page.evaluate(() => window.benchClock.startFrames());
  await gesture.run();
  const frames = await page.evaluate(() => window.benchClock.stopFrames());
  await gesture.end();
  await session.detach();
  return Math.round(percentile95(frames) / displayMs);
}

/** The slow pictures (95 %) of zooming 20,000 articles, against those of panning them: 1 is as smooth as can be. */
export async function zoomAgainstPan(setting: Setting): Promise<Measurement> {
  const page = await setting.openApp(20_000);
  const series = await inTurns(
    () => slowPicture(page, zoomGesture, 2),
    () => slowPicture(page, panGesture, 4),
  );
  return compare('zoom-against-pan', 1, 'frames of 1/60 s', series);
}
