/**
 * Debounces a run, one at a time: it starts once there was no trigger for `delayMs` milliseconds, and triggers during a
 * run cause one more. `run` must not reject.
 */
export function debouncedRun(run: () => Promise<void>, delayMs: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let [running, again] = [false, false];
  const start = async (): Promise<void> => {
    [running, again] = [true, false];
    await run();
    running = false;
    if (again) trigger();
  };
  const trigger = (): void => {
    again = true;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void start(), delayMs);
  };
  return trigger;
}
