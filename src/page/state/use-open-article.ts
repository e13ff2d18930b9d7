import { useCallback, useMemo } from 'react';
import type { Collection } from '../../contract/collection.ts';
import type { Filtered } from './filter/filter.ts';
import { leadEvent } from './filter/lead-event.ts';
import type { ViewState } from './url/view-state.ts';
import type { Drawing } from './drawings.ts';

/** The open article, as the URL has it, and what stands for it on the timeline. */
export interface OpenArticle {
  /** Null where none is open, or the URL names none of this collection. */
  article: number | null;
  /** The entry of the timeline that stands for it; null where the filters leave it out. */
  entry: number | null;
  /** The same, whatever the filters leave out. */
  place: number | null;
  /** Which of the entries of an article stands for it where none is chosen, by its place among them. */
  leadOf: (article: number, entries: readonly number[]) => number;
}

/** Finds the article of the URL. */
export function useOpenArticle(
  collection: Collection,
  view: ViewState,
  drawing: Drawing,
  { passes }: Filtered,
): OpenArticle {
  const found = view.article === null ? -1 : collection.index.articles.id.indexOf(view.article);
  const article = found < 0 ? null : found;
  const leadOf = useCallback(
    (of: number, entries: readonly number[]) =>
      leadEvent(drawing.all, entries, collection.times.start[of] ?? Number.NaN),
    [drawing, collection],
  );
  const entries = useMemo(() => (article === null ? [] : drawing.allEntriesOf(article)), [article, drawing]);
  const lead = article === null ? null : (entries[leadOf(article, entries)] ?? null);
  const place = entries[(view.event ?? 0) - 1] ?? lead;
  return { article, entry: article !== null && passes[article] === 1 ? place : null, place, leadOf };
}
