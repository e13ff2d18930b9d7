import type { CDPSession } from 'playwright-core';
import type { Gesture } from './gestures.ts';

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/**
 * Milliseconds that the page's main thread is busy in a frame of a gesture, on average: the processor time of all its
 * tasks (script, style, layout, painting), as the browser counts it (`TaskDuration` of the DevTools protocol in thread
 * time, so that other programs do not count). What the threads beside it do to bring the picture to the screen is not
 * in it.
 */
export async function busyFrame(session: CDPSession, gesture: Gesture): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await gesture.begin();
  const before = await taskMs(session);
  await gesture.run();
  const busy = (await taskMs(session)) - before;
  await gesture.end();
  return busy / gesture.frames;
}
