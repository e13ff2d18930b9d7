import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { giveFocus, originOf } from './give-focus.ts';

/** Finds the link of an article in the list; null if it is not rendered. */
export function rowOf(article: number): Element | null {
  return document.querySelector(`.article-list [data-article="${article}"] a`);
}

/**
 * Returns the focus when an article closes. The ref's element must exist as long as an article is open: if it is
 * removed with the focus in it, the focus goes back to the element from which the article was opened, otherwise to the
 * article's row in the list, otherwise to the status. With `covers`, the element takes the focus when an article opens
 * that was not `shown` before.
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
    // The origin is kept when the focus has moved into the article.
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
      giveFocus(originOf(from), () => rowOf(closed));
    };
  }, []);
  return box;
}
