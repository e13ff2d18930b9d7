/** A page that nobody looks at is not painted. */
const longestMs = 250;

/** Does work once what has been rendered by now is painted, in a task of its own; soon, too, where nothing is painted. */
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
