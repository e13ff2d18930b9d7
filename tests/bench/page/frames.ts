const recorder = {
  running: false,
  input: false,
  before: Number.NaN,
  times: [] as number[],
  onInput: () => {
    recorder.input = true;
  },
  onFrame: (now: number) => {
    if (!recorder.running) return;
    if (!Number.isNaN(recorder.before)) recorder.times.push(now - recorder.before);
    recorder.before = recorder.input ? now : Number.NaN;
    recorder.input = false;
    requestAnimationFrame(recorder.onFrame);
  },
};

/** Begins to record frames. */
export function startFrames(): void {
  Object.assign(recorder, { running: true, input: false, before: Number.NaN, times: [] });
  for (const type of ['pointermove', 'wheel'])
    addEventListener(type, recorder.onInput, { capture: true, passive: true });
  requestAnimationFrame(recorder.onFrame);
}

/** Milliseconds from each frame that had a pointer move or a turn of the wheel to the frame after it. */
export function stopFrames(): number[] {
  recorder.running = false;
  for (const type of ['pointermove', 'wheel']) removeEventListener(type, recorder.onInput, { capture: true });
  return recorder.times;
}
