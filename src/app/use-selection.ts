import { useCallback, useMemo } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { neighbours } from '../filter/neighbours.ts';
import type { Sort } from '../filter/sort.ts';
import { leadEvent } from '../filter/lead-event.ts';
import { windowWith } from '../filter/window-with.ts';
import { formatView } from '../url/view-state.ts';
import type { ViewState } from '../url/view-state.ts';
import type { TimeWindow } from '../timeline/entries.ts';
import type { SetView } from '../url/view-store.ts';
import type { Drawing } from './drawings.ts';

/** Which article is open, its neighbours in the list, and the ways to open another. */
export interface Selection {
  /** Null where none is open, or the URL names none of this collection. */
  article: number | null;
  /** The entry of the timeline that stands for it. */
  entry: number | null;
  open: (article: number) => void;
  openEntry: (entry: number) => void;
  close: () => void;
  previous: (() => void) | null;
  next: (() => void) | null;
  hrefOf: (article: number) => string;
}

/** The open article, as the URL has it. */
export function useSelection(
  collection: Collection,
  view: ViewState,
  change: SetView,
  drawing: Drawing,
  { listed, order, window }: { listed: Uint32Array; order: Sort; window: TimeWindow | null },
): Selection {
  const { id: ids } = collection.index.articles;
  const found = view.article === null ? -1 : ids.indexOf(view.article);
  const article = found < 0 ? null : found;
  // What lies outside the window is listed: were that to move, what was opened would leave the list.
  const follows = view.list !== 'outside';

  const leadOf = useCallback(
    (of: number, entries: readonly number[]) =>
      leadEvent(drawing.all, entries, collection.times.start[of] ?? Number.NaN),
    [drawing, collection],
  );

  /** Opens an article, and moves the window to the entry that is to stand for it, if it is not in view. */
  const show = useCallback(
    (next: number, entries: readonly number[], entry: number | undefined) => {
      const place = entry === undefined ? -1 : entries.indexOf(entry);
      const moved = window && follows && entry !== undefined ? windowWith(drawing.all, entry, window) : window;
      change({
        article: ids[next] ?? null,
        event: place < 0 || place === leadOf(next, entries) ? null : place + 1,
        ...(moved === window ? {} : { view: moved }),
      });
    },
    [change, ids, drawing, leadOf, window, follows],
  );
  const open = useCallback(
    (next: number) => {
      const entries = drawing.entriesOf(next);
      const lead = entries[leadOf(next, entries)];
      const isSeen = (entry: number) => window === null || windowWith(drawing.all, entry, window) === window;
      const seen = lead !== undefined && isSeen(lead) ? lead : entries.find(isSeen);
      show(next, entries, seen ?? lead);
    },
    [drawing, leadOf, show, window],
  );
  const openEntry = (entry: number) => {
    const [first] = drawing.articlesOf(entry);
    if (first !== undefined) show(first, drawing.entriesOf(first), entry);
  };
  const close = useCallback(() => change({ article: null, event: null }), [change]);
  const hrefOf = useCallback(
    (other: number) => formatView({ ...view, article: ids[other] ?? null, event: null }) || '?',
    [view, ids],
  );

  const entries = useMemo(() => (article === null ? [] : drawing.entriesOf(article)), [article, drawing]);
  const [before, after] = neighbours(listed, article, order, collection.times.dated);
  return {
    article,
    entry: entries[(view.event ?? 0) - 1] ?? (article === null ? null : (entries[leadOf(article, entries)] ?? null)),
    open,
    openEntry,
    close,
    previous: before === undefined ? null : () => open(before),
    next: after === undefined ? null : () => open(after),
    hrefOf,
  };
}
