import { useCallback } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { neighbours } from './filter/neighbours.ts';
import type { Sort } from './filter/sort.ts';
import { panTo } from './filter/pan-to.ts';
import { formatView } from './url/view-state.ts';
import type { ViewState } from './url/view-state.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import type { SetView } from './url/view-store.ts';
import type { TimelineData } from './timeline-data.ts';
import type { OpenArticle } from './use-open-article.ts';

/** The open article, its neighbours in the list, and functions that open another one. */
export interface Selection extends Pick<OpenArticle, 'article' | 'entry'> {
  open: (article: number) => void;
  openEntry: (entry: number) => void;
  close: () => void;
  previous: (() => void) | null;
  next: (() => void) | null;
  hrefOf: (article: number) => string;
}

interface SelectionInput {
  opened: OpenArticle;
  collection: Collection;
  view: ViewState;
  change: SetView;
  timelineData: TimelineData;
  /** Articles of the list in its sort order. */
  listed: Uint32Array;
  order: Sort;
  window: TimeWindow | null;
  /** The window as it would be without an open article. */
  windowWithoutArticle: TimeWindow | null;
  /** Whether opening an article pans the window to it. */
  followsArticle: boolean;
}

/** Derives the selection and its commands. */
export function useSelection({
  opened,
  collection,
  view,
  change,
  timelineData,
  listed,
  order,
  window,
  windowWithoutArticle,
  followsArticle,
}: SelectionInput): Selection {
  const { article, leadOf } = opened;
  const { id: ids } = collection.index.articles;

  /** Opens an article, and pans the window to its selected entry if that is not in view. */
  const show = useCallback(
    (next: number, entries: readonly number[], entry: number | undefined) => {
      const place = entry === undefined ? -1 : entries.indexOf(entry);
      const moved = window && followsArticle && entry !== undefined ? panTo(timelineData.all, entry, window) : window;
      change({
        article: ids[next] ?? null,
        event: place < 0 || place === leadOf(next, entries) ? null : place + 1,
        ...(moved === windowWithoutArticle ? {} : { view: moved }),
      });
    },
    [change, ids, timelineData, leadOf, window, windowWithoutArticle, followsArticle],
  );
  const open = useCallback(
    (next: number) => {
      const entries = timelineData.entriesOf(next);
      const lead = entries[leadOf(next, entries)];
      const isSeen = (entry: number) => window === null || panTo(timelineData.all, entry, window) === window;
      const seen = lead !== undefined && isSeen(lead) ? lead : entries.find(isSeen);
      show(next, entries, seen ?? lead);
    },
    [timelineData, leadOf, show, window],
  );
  const openEntry = (entry: number) => {
    const [first] = timelineData.articlesOf(entry);
    if (first !== undefined) show(first, timelineData.entriesOf(first), entry);
  };
  const close = useCallback(
    () => change({ article: null, event: null, ...(window === windowWithoutArticle ? {} : { view: window }) }),
    [change, window, windowWithoutArticle],
  );
  const hrefOf = useCallback(
    (other: number) => formatView({ ...view, article: ids[other] ?? null, event: null }) || '?',
    [view, ids],
  );

  const [before, after] = neighbours(listed, article, order, collection.times.dated);
  return {
    article,
    entry: opened.entry,
    open,
    openEntry,
    close,
    previous: before === undefined ? null : () => open(before),
    next: after === undefined ? null : () => open(after),
    hrefOf,
  };
}
