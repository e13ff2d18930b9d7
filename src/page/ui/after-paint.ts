/** A hidden page is not painted, so a time-out takes the place of the paint. */
const longestMs = 250;

/** Runs work in a task of its own after the next paint, or soon if the page is hidden. */
export function afterPaint(work: () => void): void {
  let frame = 0;
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, longestMs);
  frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(work);
  });
}
