import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { giveFocus, originOf } from './give-focus.ts';
import { rowOf } from './use-focus-back.ts';

/**
 * Moves the focus to the heading of a panel that opens in place of an article, and when it shows another `subject`.
 * When the panel closes, the focus goes on to the article that opens in its place, else back to the element from which
 * the panel was opened, else to the row of the article that was `shown` before, else to the timeline.
 */
export function usePanelFocus(
  shown: RefObject<number | null>,
  subject: unknown,
): { box: RefObject<HTMLElement | null>; heading: RefObject<HTMLHeadingElement | null> } {
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const origin = useRef<Element>(null);
  const before = useRef<number>(null);
  const last = useRef<{ subject: unknown }>(null);
  useLayoutEffect(() => {
    const from = document.activeElement;
    if (from !== document.body && !box.current?.contains(from)) origin.current = from;
    const isNew = last.current === null;
    last.current = { subject };
    if (isNew) before.current = shown.current;
    // A page that opens with the panel leaves the focus at its start.
    if (!isNew || from !== document.body || shown.current !== null) heading.current?.focus();
  }, [shown, subject]);
  useLayoutEffect(() => {
    const { current: panel } = box;
    return () => {
      if (!panel?.contains(document.activeElement)) return;
      giveFocus(
        () => document.querySelector('.open-article'),
        originOf(origin.current),
        () => (before.current === null ? null : rowOf(before.current)),
        () => document.querySelector('.timeline'),
      );
    };
  }, []);
  return { box, heading };
}
