import type { CDPSession, Page } from 'playwright-core';

/** A point of the page, in pixels. */
export interface Point {
  x: number;
  y: number;
}

const ctrl = 2;
const pixelsEach = 24;
const wheelEach = 30;

/** There and back again: so many steps one way, twice as many back, and the first ones again. */
function swing(steps: number): number[] {
  return Array.from({ length: 4 * steps }, (_, at) => (at < steps || at >= 3 * steps ? -1 : 1));
}

type MouseEventType = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

function mouse(session: CDPSession, type: MouseEventType, { x, y }: Point): Promise<unknown> {
  const buttons = type === 'mouseReleased' ? 0 : 1;
  return session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
}

/** A gesture of so many frames: before each of them the pointer moves on, as the browser's own input tells. */
export interface Gesture {
  frames: number;
  begin: () => Promise<void>;
  run: () => Promise<void>;
  end: () => Promise<void>;
}

/** Drags from a point 384 pixels to the left, as far to the right of it and back, 24 pixels a frame. */
export function panGesture(session: CDPSession, from: Point, swings = 1): Gesture {
  const steps = Array.from({ length: swings }, () => swing(16)).flat();
  const at = { ...from };
  return {
    frames: steps.length,
    begin: async () => {
      await mouse(session, 'mousePressed', at);
      // The first move is what makes it a drag.
      at.x += 8;
      await mouse(session, 'mouseMoved', at);
    },
    run: async () => {
      for (const step of steps) {
        at.x += step * pixelsEach;
        // Answered when the page has handled it, which it does at the start of a frame: so it is one a frame.
        await mouse(session, 'mouseMoved', at);
      }
    },
    end: async () => {
      await mouse(session, 'mouseReleased', at);
    },
  };
}

/** Turns the wheel with Ctrl over a point: in, out and back, each time by some percent. */
export function zoomGesture(session: CDPSession, over: Point, swings = 1): Gesture {
  const steps = Array.from({ length: swings }, () => swing(16)).flat();
  const wheel = { type: 'mouseWheel' as const, ...over, modifiers: ctrl, deltaX: 0 };
  return {
    frames: steps.length,
    begin: async () => {},
    run: async () => {
      for (const step of steps) await session.send('Input.dispatchMouseEvent', { ...wheel, deltaY: step * wheelEach });
    },
    end: async () => {},
  };
}

/** A point of the drawn timeline where there is nothing but its ground: low in its left half. */
export async function groundOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing is shown at ${selector}.`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height - 10) };
}
