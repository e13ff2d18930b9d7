import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debouncedRun } from '../../../src/cli/serve/debounced-run.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Counts its runs; each lasts until `end` is called. */
function heldRuns() {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  return { run, started: () => ends.length, end: () => ends.at(-1)?.() };
}

test('triggers one after the other are one run, once they have paused', async () => {
  const runs = heldRuns();
  const trigger = debouncedRun(runs.run, 300);
  trigger();
  await vi.advanceTimersByTimeAsync(299);
  trigger();
  await vi.advanceTimersByTimeAsync(299);
  expect(runs.started()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs.started()).toBe(1);
});

test('triggers during a run cause one more, after it has ended', async () => {
  const runs = heldRuns();
  const trigger = debouncedRun(runs.run, 300);
  trigger();
  await vi.advanceTimersByTimeAsync(300);
  trigger();
  trigger();
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs.started()).toBe(1);
  runs.end();
  await vi.advanceTimersByTimeAsync(300);
  expect(runs.started()).toBe(2);
  runs.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs.started()).toBe(2);
});
