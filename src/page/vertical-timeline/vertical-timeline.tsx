import { useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import type { PageState } from '../state/use-page.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import { focusNeighbour } from '../ui/focus-neighbour.ts';
import { groupDate } from './group-date.ts';
import { RowContent, RowDate } from './row-content.tsx';
import { entriesOfRow, rowOfPosition, rowsOf } from './timeline-rows.ts';
import type { RowUnit } from './timeline-rows.ts';
import { useScrollWindow, windowOf } from './use-scroll-window.ts';
import { useVerticalRows } from './use-vertical-rows.ts';

/** What the page's controls do with the timeline. */
export interface VerticalCommands {
  /** Goes back (-1) or on (1) by the rows in view. */
  pan: (step: 1 | -1) => void;
}

interface VerticalTimelineProps {
  ref?: Ref<VerticalCommands>;
  page: PageState;
  /** The unit of time by which rows group entries; of a day only those of a dense one. */
  unit: RowUnit;
  /** Called with the times of the rows in view; null if there are none. */
  onSeen: (window: TimeWindow | null) => void;
  /** Above and below the rows, scrolled with them. */
  head: ReactNode;
  foot: ReactNode;
}

/**
 * The timeline of a narrow page, which is its list too: years, and below each its entries, with the date left of a line
 * and a card right of it. A virtual list: the number of elements does not depend on the number of entries.
 */
export function VerticalTimeline({ ref, page, unit, onSeen, head, foot }: VerticalTimelineProps) {
  const { timelineData, listed, selection, openGroup, showWindow, window } = page;
  const { all, entries } = timelineData;
  const { entries: ids, order, of } = listed;
  const scroller = useRef<HTMLDivElement>(null);
  const dated = of === 'events' ? ids.length : entries.id.length;
  const rows = useMemo(
    () => rowsOf(dated, (position) => all.start[ids[position] ?? 0] ?? 0, unit),
    [dated, ids, all, unit],
  );

  const rowOfEntry = useCallback(
    (entry: number | null) => {
      const position = entry === null ? -1 : ids.subarray(0, rows.first.at(-1)).indexOf(entry);
      return position < 0 ? null : rowOfPosition(rows, position);
    },
    [ids, rows],
  );
  const selected = useMemo(() => rowOfEntry(selection.entry), [rowOfEntry, selection.entry]);
  // The height from which the last swipe started.
  const [swipe, setSwipe] = useState(0);
  // Rows that have the focus or may get it back stay rendered at any scroll position.
  const [visited, setVisited] = useState<number | null>(null);
  const [opened, setOpened] = useState(selection.entry);
  if (selection.entry !== null && selection.entry !== opened) setOpened(selection.entry);
  const kept = useMemo(
    () => [rowOfEntry(visited), rowOfEntry(opened)].filter((row) => row !== null),
    [rowOfEntry, visited, opened],
  );
  const { heights, shown, first, last, height, scrollTo } = useVerticalRows(scroller, rows, kept);

  const timesOf = (row: number) => {
    const { from, to } = entriesOfRow(rows, row);
    const [one, other] = [ids[from] ?? 0, ids[to - 1] ?? 0].toSorted(
      (a, b) => (all.start[a] ?? 0) - (all.start[b] ?? 0),
    );
    return [all.start[one ?? 0] ?? 0, all.end[other ?? 0] ?? 0] as const;
  };
  const rowFor = useCallback(
    ({ start, end }: TimeWindow) => {
      for (let row = 0; row < rows.count; row++) {
        // The last entry of a group decides, so that a window inside its time finds it.
        const time = all.start[ids[entriesOfRow(rows, row).to - 1] ?? 0] ?? 0;
        if (order === 'newest' ? time < end : time >= start) return row;
      }
      return Math.max(0, rows.count - 1);
    },
    [all, ids, rows, order],
  );
  useScrollWindow({
    rows,
    seen: rows.count === 0 ? null : windowOf([timesOf(first), timesOf(last)]),
    first,
    selected,
    window,
    rowFor,
    scrollTo,
    onSeen,
    onRest: showWindow,
  });

  useImperativeHandle(ref, () => ({
    pan: (step) => {
      const top = heights.topOf(first) - height;
      const before = top <= 0 ? 0 : Math.min(first - 1, heights.rowAt(top) + 1);
      scrollTo(step > 0 ? Math.max(first + 1, last) : before, 'top');
    },
  }));

  return (
    <div
      className="vertical-scroll list-scroll"
      ref={scroller}
      onTouchStart={({ currentTarget }) => setSwipe(currentTarget.scrollTop)}
    >
      {head}
      {/* A shortcut on a container: every row in it works by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        aria-label={of === 'events' ? 'Events' : 'Articles'}
        className="article-list vertical-list"
        style={{ height: heights.total }}
        onKeyDown={focusNeighbour}
      >
        {shown.map((row) => {
          const { from, to } = entriesOfRow(rows, row);
          const entry = ids[from] ?? 0;
          const year = rows.year[row] ?? 0;
          const [start] = timesOf(row);
          const lastStart = all.start[ids[order === 'newest' ? from : to - 1] ?? 0] ?? start;
          const grouped = to - from > 1;
          const onFocus = () => {
            setVisited(entry);
            if (row < first || row > last) scrollTo(row, 'nearest');
          };
          return (
            <li
              key={entry}
              data-row={row}
              data-article={grouped ? undefined : selection.articleOfEntry(entry)}
              data-stop={heights.stopsSwipe(row, swipe, height)}
              style={{ transform: `translateY(${heights.topOf(row)}px)` }}
              aria-setsize={rows.count}
              aria-posinset={row + 1}
            >
              {(row === 0 || rows.year[row - 1] !== year) && (
                <h2 className="vertical-year">{year > 0 ? year : `${1 - year} BC`}</h2>
              )}
              {grouped ? (
                <button
                  type="button"
                  className="vertical-row"
                  aria-current={selected === row ? 'true' : undefined}
                  onFocus={onFocus}
                  onClick={() => openGroup(groupWindow(start, lastStart))}
                >
                  <RowDate when={groupDate(start, lastStart)} year={year} />
                  <span className="vertical-dot" data-group="true" aria-hidden="true" />
                  <span className="vertical-card" data-group="true">
                    <span className="vertical-headline">{entries.counted(to - from)}</span>
                    <span className="vertical-details text">
                      {entries.headline(heaviest(entries, ids, from, to))}, and others
                    </span>
                  </span>
                </button>
              ) : (
                <EntryLink
                  href={selection.hrefOfEntry(entry)}
                  selected={entry === selection.entry}
                  onSelect={() => selection.openEntry(entry)}
                  onFocus={onFocus}
                >
                  <RowContent page={page} entry={entry} year={year} />
                </EntryLink>
              )}
            </li>
          );
        })}
      </ul>
      {foot}
    </div>
  );
}

/** The interval of the starts of a group's entries, in whole seconds. */
function groupWindow(start: number, lastStart: number): TimeWindow {
  return { start: Math.floor(start / 1000) * 1000, end: Math.floor(lastStart / 1000) * 1000 + 1000 };
}

/** The entry that leads a group, the first of equals. */
function heaviest(
  { weight }: PageState['timelineData']['entries'],
  ids: Uint32Array,
  from: number,
  to: number,
): number {
  return ids.subarray(from, to).reduce((best, id) => (weight(id) > weight(best) ? id : best), ids[from] ?? 0);
}
