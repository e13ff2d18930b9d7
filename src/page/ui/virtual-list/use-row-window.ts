import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { listHeight, looksTheSame, rowsInView, rowTop, scrollFor } from './row-window.ts';
import type { RowRange } from './row-window.ts';

/** The part of a long list that is in the page. */
export interface RowWindow {
  /** The rows to render, in order. */
  rows: readonly number[];
  inView: RowRange;
  /** Pixels that the list is to be tall. */
  height: number;
  topOf: (row: number) => number;
  /** Scrolls to a row: to have it at the top, or as little as is needed. */
  scrollTo: (row: number, place: 'top' | 'nearest') => void;
}

interface RowWindowInput {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  rowHeight: number;
  /** Rows rendered beyond those in view, on both sides. */
  beyond: number;
  /** Rows that stay in the page wherever it is scrolled to. */
  kept: readonly number[];
}

/** Before the box is known. */
const usualHeight = 500;

/**
 * Which rows of a list of one height are rendered: those in view, some beyond, and those kept. What it costs and holds
 * does not depend on how many rows there are.
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
