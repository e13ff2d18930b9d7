import { useCallback, useMemo } from 'react';
import type { Collection } from '../../contract/collection.ts';
import type { Filtered } from './filter/filter.ts';
import { leadEvent } from './filter/lead-event.ts';
import type { ViewState } from './url/view-state.ts';
import type { TimelineData } from './timeline-data.ts';

/** The open article of the URL, and its entry on the timeline. */
export interface OpenArticle {
  /** Null if none is open, or if this collection does not contain it. */
  article: number | null;
  /** The selected entry of the timeline; null if the article is filtered out. */
  entry: number | null;
  /** The same, even if the article is filtered out. */
  place: number | null;
  /** Chooses the lead entry of an article, as an index into `entries`, where the URL selects none. */
  leadOf: (article: number, entries: readonly number[]) => number;
}

/** Finds the open article and its entry. */
export function useOpenArticle(
  collection: Collection,
  view: ViewState,
  timelineData: TimelineData,
  { passes }: Filtered,
): OpenArticle {
  const found = view.article === null ? -1 : collection.index.articles.id.indexOf(view.article);
  const article = found < 0 ? null : found;
  const leadOf = useCallback(
    (of: number, entries: readonly number[]) =>
      leadEvent(timelineData.all, entries, collection.times.start[of] ?? Number.NaN),
    [timelineData, collection],
  );
  const entries = useMemo(() => (article === null ? [] : timelineData.allEntriesOf(article)), [article, timelineData]);
  const lead = article === null ? null : (entries[leadOf(article, entries)] ?? null);
  const place = entries[(view.event ?? 0) - 1] ?? lead;
  return { article, entry: article !== null && passes[article] === 1 ? place : null, place, leadOf };
}
