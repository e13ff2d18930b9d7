import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centred,
  dragged,
  edgeMoved,
  isWhole,
  keyed,
  moved,
  spanOf,
  within,
} from '../../../../src/page/timeline/strip/window-moves.ts';
import { shortestView } from '../../../../src/page/timeline/entries/windows.ts';
import { day, spans } from './make-starts.ts';

const span = { start: 0, end: 1000 * day };
const window = { start: 400 * day, end: 600 * day };
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('window moves', () => {
  it('stop at the ends, at the same length', () => {
    expect(moved(window, 100 * day, span)).toEqual({ start: 500 * day, end: 700 * day });
    expect(moved(window, 900 * day, span)).toEqual({ start: 800 * day, end: 1000 * day });
    expect(moved(window, -Infinity, span)).toEqual({ start: 0, end: 200 * day });
  });

  it('move an edge, not past the other', () => {
    expect(edgeMoved(window, 'start', -50 * day, span)).toEqual({ start: 350 * day, end: 600 * day });
    expect(edgeMoved(window, 'start', 500 * day, span)).toEqual({ start: 600 * day - shortestView, end: 600 * day });
    expect(edgeMoved(window, 'end', Infinity, span)).toEqual({ start: 400 * day, end: 1000 * day });
  });

  it('drag: the whole, an edge, or a new one in either direction', () => {
    expect(dragged('position', window, 450 * day, 460 * day, span)).toEqual({ start: 410 * day, end: 610 * day });
    expect(dragged('end', window, 601 * day, 701 * day, span)).toEqual({ start: 400 * day, end: 700 * day });
    expect(dragged('new', window, 300 * day, 100 * day, span)).toEqual({ start: 100 * day, end: 300 * day });
  });

  it('centre the window at a click', () => {
    expect(centred(window, 300 * day, span)).toEqual({ start: 200 * day, end: 400 * day });
    expect(centred(window, 10 * day, span)).toEqual({ start: 0, end: 200 * day });
  });

  it('follow the keys: a hundredth of the span, ten of them with Shift or Page, the ends with Home and End', () => {
    expect(keyed('start', press('ArrowRight'), window, span)).toEqual({ start: 410 * day, end: 600 * day });
    expect(keyed('end', press('ArrowDown', true), window, span)).toEqual({ start: 400 * day, end: 500 * day });
    expect(keyed('position', press('PageUp'), window, span)).toEqual({ start: 500 * day, end: 700 * day });
    expect(keyed('position', press('End'), window, span)).toEqual({ start: 800 * day, end: 1000 * day });
    expect(keyed('start', press('Home', true), window, span)).toEqual({ start: 0, end: 600 * day });
    expect(keyed('start', press('x'), window, span)).toBeNull();
  });

  it('step by no more than a tenth of the window', () => {
    const short = { start: 10 * day, end: 20 * day };
    expect(keyed('position', press('ArrowRight'), short, span)).toEqual({ start: 11 * day, end: 21 * day });
  });

  it('span at least the shortest window', () => {
    expect(spanOf({ start: 5, end: 5 })).toEqual({ start: 5 - shortestView / 2, end: 5 + shortestView / 2 });
    expect(spanOf(span)).toEqual(span);
  });

  it('bring a window from beyond back to the edge', () => {
    expect(within({ start: 2000 * day, end: 3000 * day }, span)).toEqual({
      start: span.end - shortestView,
      end: span.end,
    });
    expect(within({ start: -day, end: 2000 * day }, span)).toEqual(span);
    expect(isWhole(within({ start: -day, end: 2000 * day }, span), span)).toBe(true);
  });

  it('never leave the span and never get too short', () => {
    const anywhere = fc.double({ min: -1e15, max: 1.2e15, noNaN: true });
    const keys = fc.constantFrom('ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(
        spans,
        fc.tuple(anywhere, anywhere, anywhere, anywhere),
        keys,
        fc.boolean(),
        fc.constantFrom('start', 'end', 'position'),
        (extent, [a, b, from, to], key, shift, grip) => {
          const whole = spanOf(extent);
          const old = { start: a, end: b };
          const windows = [
            within(old, whole),
            centred(old, to, whole),
            dragged(grip, old, from, to, whole),
            dragged('new', old, from, to, whole),
            keyed(grip, press(key, shift), old, whole) ?? old,
          ];
          for (const { start, end } of windows) {
            expect(start).toBeGreaterThanOrEqual(whole.start);
            expect(end).toBeLessThanOrEqual(whole.end);
            expect(end - start).toBeGreaterThanOrEqual(shortestView);
          }
        },
      ),
    );
  });
});
