/** Finds the card or the mark at which an event happened: an element that has its key as `data-key`. */
export type ItemAt = (event: Event) => HTMLElement | null;

/** `markAt` finds the mark at a place on the page, in pixels. A card covers the marks below it. */
export function itemsOf(markAt: (x: number, y: number) => HTMLElement | null): ItemAt {
  return (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return null;
    const card = target.closest<HTMLElement>('[data-key]');
    if (card || !(event instanceof MouseEvent) || target.closest('button') || !target.closest('.timeline-mount'))
      return card;
    return markAt(event.clientX, event.clientY);
  };
}
