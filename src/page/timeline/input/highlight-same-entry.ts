const twin = 'timeline-twin';

/** Highlights the other elements of the entry that is hovered or focused. */
export function highlightSameEntry(
  host: HTMLElement,
  elementsOfSameEntry: (key: string) => HTMLElement[],
  signal: AbortSignal,
): void {
  const clear = () => host.querySelectorAll(`.${twin}`).forEach((element) => element.classList.remove(twin));
  const mark = ({ target }: Event) => {
    clear();
    const item = target instanceof Element ? target.closest('.vis-item') : null;
    const key = item?.querySelector<HTMLElement>('[data-key]')?.dataset['key'];
    if (key) elementsOfSameEntry(key).forEach((element) => element.classList.add(twin));
  };
  for (const type of ['pointerover', 'focusin']) host.addEventListener(type, mark, { signal });
  for (const type of ['pointerleave', 'focusout']) host.addEventListener(type, clear, { signal });
}
