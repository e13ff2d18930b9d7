import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { RowHeights } from './row-heights.ts';
import type { TimelineRows } from './timeline-rows.ts';

/** The box before its first measurement. */
const usualHeight = 640;

interface VerticalRows {
  heights: RowHeights;
  /** The rows to render, ascending. */
  shown: readonly number[];
  /** The rows at least partly in view, both inclusive. */
  first: number;
  last: number;
  /** Height of the view, in pixels. */
  height: number;
  /** Returns the row that is then at the top of the view. */
  scrollTo: (row: number, place: 'top' | 'nearest') => number;
}

/** Reads the heights of the rendered rows. */
function measured(scroller: HTMLElement): [row: number, height: number][] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [
    Number(row.dataset['row']),
    row.offsetHeight,
  ]);
}

/**
 * Selects the rows to render of a virtual list whose rows have heights of their own: those in view, a view more on both
 * sides, and the kept ones. Rendered rows are measured; the first row in view keeps its place when rows above it turn
 * out higher or lower than estimated.
 */
export function useVerticalRows(
  scroller: RefObject<HTMLElement | null>,
  rows: TimelineRows,
  kept: readonly number[],
): VerticalRows {
  const heights = useMemo(() => new RowHeights(rows), [rows]);
  const [place, setPlace] = useState({ top: 0, height: usualHeight, width: 0 });
  // Counts the measurements, each of which renders the rows again.
  const [, setVersion] = useState(0);
  const anchor = useRef({ heights, row: 0 });

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const follow = () => {
      const [top, height, width] = [box.scrollTop, box.clientHeight, box.clientWidth];
      anchor.current = { heights, row: heights.rowAt(top) };
      setPlace((now) =>
        now.top === top && now.height === height && now.width === width ? now : { top, height, width },
      );
    };
    follow();
    const resizes = new ResizeObserver(follow);
    resizes.observe(box);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      resizes.disconnect();
      box.removeEventListener('scroll', follow);
    };
  }, [scroller, heights]);

  const scrollTo = useCallback(
    (row: number, wanted: 'top' | 'nearest') => {
      const { current: box } = scroller;
      if (!box) return row;
      const [start, end] = [heights.topOf(row), heights.topOf(row + 1)];
      const { scrollTop, clientHeight } = box;
      if (wanted === 'nearest' && start >= scrollTop && end <= scrollTop + clientHeight)
        return heights.rowAt(scrollTop + 1);
      const toStart = wanted === 'top' || start < scrollTop;
      box.scrollTo({ top: toStart ? start : end - clientHeight });
      anchor.current = { heights, row: toStart ? row : heights.rowAt(box.scrollTop) };
      setPlace((now) => ({ ...now, top: box.scrollTop }));
      return heights.rowAt(box.scrollTop + 1);
    },
    [scroller, heights],
  );
  const { top, height } = place;
  const [from, to] = [heights.rowAt(top - height), Math.min(rows.count - 1, heights.rowAt(top + 2 * height))];
  const shown = useMemo(() => {
    const around = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return [...new Set([...around, ...kept])].toSorted((one, other) => one - other);
  }, [from, to, kept]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    // Its first call comes before the rows are painted.
    const sizes = new ResizeObserver(() => {
      const { row } = anchor.current.heights === heights ? anchor.current : { row: 0 };
      const before = heights.topOf(row);
      if (!heights.measure(measured(box))) return;
      const moved = heights.topOf(row) - before;
      if (moved !== 0) box.scrollTop += moved;
      setVersion((version) => version + 1);
    });
    for (const row of shown) {
      const element = box.querySelector(`[data-row="${row}"]`);
      if (element) sizes.observe(element);
    }
    return () => sizes.disconnect();
  }, [scroller, heights, shown]);
  return { heights, shown, first: heights.rowAt(top + 1), last: heights.rowAt(top + height - 1), height, scrollTo };
}
