import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/page/ui/after-paint.ts';

const frameMs = 16;

describe('what is done after the paint', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, frameMs));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is done once, in a task after the next frame', () => {
    const tasks: string[] = [];
    requestAnimationFrame(() => tasks.push('frame'));
    afterPaint(() => tasks.push('work'));
    setTimeout(() => tasks.push('after the frame'), frameMs);
    vi.runAllTimers();
    expect(tasks).toEqual(['frame', 'after the frame', 'work']);
  });

  it('is done once where no frame comes', () => {
    const work = vi.fn<() => void>();
    vi.stubGlobal('requestAnimationFrame', () => 1);
    afterPaint(work);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });
});
