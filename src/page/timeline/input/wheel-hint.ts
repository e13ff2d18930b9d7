const shownMs = 4000;

/** Makes the function that shows, the first time it is called, how the wheel moves the timeline. */
export function wheelHint(host: HTMLElement): () => void {
  let shown = false;
  return () => {
    if (shown) return;
    shown = true;
    const hint = document.createElement('p');
    hint.className = 'timeline-hint';
    hint.textContent = 'Ctrl + wheel zooms, Shift + wheel moves in time';
    host.append(hint);
    setTimeout(() => hint.remove(), shownMs);
  };
}
