import { useCallback, useState } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { neighbours } from '../filter/neighbours.ts';
import type { Sort } from '../filter/sort.ts';
import { windowWith } from '../filter/window-with.ts';
import { formatView } from '../url/view-state.ts';
import type { ViewState } from '../url/view-state.ts';
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
  { listed, order }: { listed: Uint32Array; order: Sort },
): Selection {
  const [chosenEvent, setChosenEvent] = useState<number | null>(null);
  const { id: ids } = collection.index.articles;
  const found = view.article === null ? -1 : ids.indexOf(view.article);
  const article = found < 0 ? null : found;
  const onEvents = view.clock === 'happened';
  // What lies outside the window is listed: were that to move, what was opened would leave the list.
  const follows = !onEvents && view.list !== 'outside';

  const open = useCallback(
    (next: number) => {
      const moved = view.view && follows ? { view: windowWith(collection.times, next, view.view) } : {};
      change({ article: ids[next] ?? null, ...moved });
    },
    [change, ids, collection, view.view, follows],
  );
  const openEntry = (entry: number) => {
    setChosenEvent(entry);
    const [first] = drawing.articlesOf(entry);
    if (first !== undefined) open(first);
  };
  const close = useCallback(() => change({ article: null }), [change]);
  const hrefOf = useCallback(
    (other: number) => formatView({ ...view, article: ids[other] ?? null }) || '?',
    [view, ids],
  );

  // An article may report several events: the one that was chosen stands for it, else its first.
  const chosen =
    article !== null && onEvents && chosenEvent !== null && drawing.articlesOf(chosenEvent).includes(article);
  const [before, after] = neighbours(listed, article, order, collection.times.dated);
  return {
    article,
    entry: article === null ? null : chosen ? chosenEvent : drawing.entryOf(article),
    open,
    openEntry,
    close,
    previous: before === undefined ? null : () => open(before),
    next: after === undefined ? null : () => open(after),
    hrefOf,
  };
}
