import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { giveFocus } from './give-focus.ts';

function rowOf(article: number): Element | null {
  return document.querySelector(`.article-list [data-article="${article}"] a`);
}

/** An item of the timeline is drawn anew when it is no longer the open one: it is known by its key. */
function drawnAnew(element: Element | null): Element | null {
  const key = element instanceof HTMLElement ? element.dataset['key'] : undefined;
  return key === undefined ? null : document.querySelector(`.timeline [data-key="${CSS.escape(key)}"]`);
}

/**
 * For what is in the page as long as an article is open, with all of it in an element: when that goes with the focus in
 * it, the focus goes back to what the article was opened from, else to its row in the list, else to the status. Where it
 * `covers` what is behind it, it has the focus as soon as an article is open that was not `shown` before.
 */
export function useFocusBack(
  article: number,
  covers: boolean,
  shown: RefObject<number | null>,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef<{ article: number; from: Element | null }>({ article, from: null });
  useLayoutEffect(() => {
    const from = document.activeElement;
    const outside = !box.current?.contains(from);
    // What it was opened from stays known when the focus has moved on into it.
    if (!outside && opened.current.article === article) return;
    opened.current = { article, from: outside && from !== document.body ? from : null };
    if (covers && outside && shown.current !== article)
      (box.current?.querySelector<HTMLElement>('.pane-scroll') ?? box.current)?.focus();
  }, [article, covers, shown]);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const { article: closed, from } = opened.current;
      giveFocus(
        () => from,
        () => drawnAnew(from),
        () => rowOf(closed),
      );
    };
  }, []);
  return box;
}
