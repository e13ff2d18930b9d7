import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { listHeight, looksTheSame, rowsInView, rowTop, scrollFor } from './row-window.ts';
import type { RowRange } from './row-window.ts';

/** The rendered part of a virtual list. */
export interface RowWindow {
  /** The rows to render, in order. */
  rows: readonly number[];
  inView: RowRange;
  /** Height of the list, in pixels. */
  height: number;
  topOf: (row: number) => number;
  /** Scrolls to a row: to put it at the top, or as little as needed to show it. */
  scrollTo: (row: number, place: 'top' | 'nearest') => void;
}

interface RowWindowInput {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  rowHeight: number;
  /** Number of rows rendered beyond the view on both sides (overscan). */
  beyond: number;
  /** Rows that stay rendered at any scroll position, such as the focused one. */
  kept: readonly number[];
}

/** The box before its first measurement. */
const usualHeight = 500;

/**
 * Selects the rows of a virtual list to render: those in view, an overscan, and the kept ones. Time and memory do not
 * depend on the number of rows.
 */
export function useRowWindow({ scroller, count, rowHeight, beyond, kept }: RowWindowInput): RowWindow {
  const [place, setPlace] = useState({ scrollTop: 0, height: usualHeight });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const follow = () => {
      const next = { scrollTop: element.scrollTop, height: element.clientHeight };
      setPlace((now) => (looksTheSame({ count, rowHeight, ...now }, { count, rowHeight, ...next }) ? now : next));
    };
    follow();
    const resizes = new ResizeObserver(follow);
    resizes.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [scroller, count, rowHeight]);

  const scrollTo = useCallback(
    (row: number, wanted: 'top' | 'nearest') => {
      const { current: element } = scroller;
      if (!element) return;
      const { scrollTop, clientHeight: height } = element;
      element.scrollTo({ top: scrollFor({ count, rowHeight, scrollTop, height }, row, wanted) });
    },
    [scroller, count, rowHeight],
  );
  const box = { count, rowHeight, ...place };
  const inView = rowsInView(box);
  const [from, to] = [Math.max(0, inView.first - beyond), Math.min(count - 1, inView.last + beyond)];
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const rows = [...new Set([...shown, ...kept])].toSorted((one, other) => one - other);
  return { rows, inView, height: listHeight(box), topOf: (row) => rowTop(box, row), scrollTo };
}
