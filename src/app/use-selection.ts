import { useCallback, useState } from 'react';
import type { Collection } from '../bundle/collection.ts';
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

/** Those before and after an article in the list; of one that is not in it, those next to it in time. */
function neighbours(
  listed: Uint32Array,
  article: number | null,
): [before?: number | undefined, after?: number | undefined] {
  if (article === null) return [undefined, listed[0]];
  const place = listed.indexOf(article);
  if (place >= 0) return [listed[place - 1], listed[place + 1]];
  return [listed.findLast((other) => other < article), listed.find((other) => other > article)];
}

/** The open article, as the URL has it. */
export function useSelection(
  collection: Collection,
  view: ViewState,
  change: SetView,
  drawing: Drawing,
  listed: Uint32Array,
): Selection {
  const [chosenEvent, setChosenEvent] = useState<number | null>(null);
  const { id: ids } = collection.index.articles;
  const found = view.article === null ? -1 : ids.indexOf(view.article);
  const article = found < 0 ? null : found;
  const onEvents = view.clock === 'happened';

  const open = useCallback(
    (next: number) => {
      const moved = view.view && !onEvents ? { view: windowWith(collection.times, next, view.view) } : {};
      change({ article: ids[next] ?? null, ...moved });
    },
    [change, ids, collection, view.view, onEvents],
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
  const [before, after] = neighbours(listed, article);
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
