import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Times } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { EntryLink } from '../ui/entry-link.tsx';
import { focusNeighbour } from '../ui/focus-neighbour.ts';
import { hoverEntry, useHoveredEntry } from '../state/hovered-entry.ts';
import { isIn, useListScroll } from './use-list-scroll.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { useRowWindow } from '../ui/virtual-list/use-row-window.ts';

interface EntryListProps {
  label: string;
  times: Times;
  /** Numbers of the entries in list order. */
  entries: Uint32Array;
  /** Identity of the filters and the order, without the window: when it changes, the list scrolls to its top. */
  basis: unknown;
  selected: number | null;
  /**
   * The visible window of the timeline; null is the whole span. The list scrolls to it and fades the entries outside.
   */
  window: { start: number; end: number } | null;
  /** True if the entries are those of the timeline, which lights the one on which the pointer rests. */
  onTimeline: boolean;
  /** Height of a row with one line of headline, in pixels. */
  rowHeight: number;
  /** True in a narrow list, whose headlines may take two lines. */
  wrapped: boolean;
  /** Renders a row; `inView` is false for rows that are rendered beyond the view. */
  row: (entry: number, inView: boolean) => ReactNode;
  /** Renders a control at the end of a row. */
  action?: (entry: number) => ReactNode;
  /** The article that an entry opens. */
  articleOf: (entry: number) => number | undefined;
  hrefOf: (entry: number) => string;
  onSelect: (entry: number) => void;
}

/** Lists up to this length are not virtualized; longer ones render some rows beyond the visible ones. */
const wholeUpTo = 60;
const overscan = 8;
/** Height of the second line of a headline, in pixels. */
const secondLine = 22;
/** Maximum number of printed entries, about a hundred sheets. */
const maxPrinted = 2000;

/** The passing articles or events as a virtual list of links; printed in full. */
export function EntryList(props: EntryListProps) {
  const {
    label,
    times,
    entries,
    basis,
    selected,
    window,
    onTimeline,
    wrapped,
    row,
    action,
    articleOf,
    hrefOf,
    onSelect,
  } = props;
  const rowHeight = props.rowHeight + (wrapped ? secondLine : 0);
  const hovered = useHoveredEntry();
  const scroller = useRef<HTMLDivElement>(null);
  // Rows that have the focus or may get it back stay rendered at any scroll position.
  const [visited, setVisited] = useState<number | null>(null);
  const [opened, setOpened] = useState(selected);
  if (selected !== null && selected !== opened) setOpened(selected);
  const kept = useMemo(
    () =>
      [visited, opened].flatMap((entry) => {
        const at = entry === null ? -1 : entries.indexOf(entry);
        return at < 0 ? [] : [at];
      }),
    [entries, visited, opened],
  );
  const beyond = entries.length <= wholeUpTo ? wholeUpTo : overscan;
  const rows = useRowWindow({ scroller, count: entries.length, rowHeight, beyond, kept });
  const printing = usePrinting();
  const shown = printing ? [...entries.subarray(0, maxPrinted).keys()] : rows.rows;
  const unprinted = printing ? entries.length - shown.length : 0;
  useListScroll({ scrollTo: rows.scrollTo, times, entries, basis, selected, window });

  return (
    <div className="list-scroll" ref={scroller}>
      {/* A shortcut on a container: every row in it works by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        aria-label={label}
        className="article-list"
        data-wrapped={wrapped}
        style={{ height: rows.height }}
        onKeyDown={focusNeighbour}
      >
        {shown.map((index) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          const inView = index >= rows.inView.first && index <= rows.inView.last;
          return (
            <li
              key={entry}
              data-article={articleOf(entry)}
              style={{ transform: `translateY(${rows.topOf(index)}px)`, height: rowHeight }}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              data-lit={onTimeline && entry === hovered}
              onPointerEnter={() => hoverEntry(onTimeline ? entry : null)}
              onPointerLeave={() => hoverEntry(null)}
              data-outside={window !== null && !isIn(times, entry, window)}
            >
              <EntryLink
                href={hrefOf(entry)}
                selected={entry === selected}
                onSelect={() => onSelect(entry)}
                onFocus={() => {
                  setVisited(entry);
                  // A row that stayed rendered may be out of view.
                  if (!inView) rows.scrollTo(index, 'nearest');
                }}
              >
                {row(entry, inView)}
              </EntryLink>
              {action?.(entry)}
            </li>
          );
        })}
      </ul>
      {unprinted > 0 && <p className="unprinted">and {countText(unprinted)} more</p>}
    </div>
  );
}
