import { useMemo } from 'react';
import type { Collection, EventList } from '../../../contract/collection.ts';
import { findEvent } from './find-event.ts';
import { leadEvent } from './lead-event.ts';
import { parseEventId } from '../url/event-id.ts';
import type { ViewState } from '../url/view-state.ts';
import type { TimelineData } from '../timeline-data.ts';

/** The open article of the URL, and its entry on the timeline. */
export interface OpenArticle {
  /** Null if none is open, or if this collection does not contain it. */
  article: number | null;
  /** Start of the trigger of the selected event in the open article; null if the URL selects none of this article. */
  trigger: number | null;
  /** Number of that event; undefined if there is none, or until the events are fetched. */
  event: number | undefined;
  /** The selected entry of the timeline; null if it is filtered out. */
  entry: number | null;
  /** The same, even if it is filtered out. */
  place: number | null;
}

/** Chooses the lead entry of an article, one that passes if there is one: it is selected where the URL selects none. */
export function leadEntry(
  { all, entriesOf, isShown }: TimelineData,
  { times }: Collection,
  article: number,
): number | undefined {
  const entries = entriesOf(article);
  const shown = entries.filter(isShown);
  return leadEvent(all, shown.length > 0 ? shown : entries, times.start[article] ?? Number.NaN);
}

/** Finds the open article and its entry. `events` is undefined until they are fetched. */
export function useOpenArticle(
  collection: Collection,
  { article: id, event, clock }: Pick<ViewState, 'article' | 'event' | 'clock'>,
  timelineData: TimelineData,
  events: EventList | undefined,
): OpenArticle {
  const onEvents = clock === 'happened';
  const report = useMemo(() => (event === null ? null : parseEventId(event)), [event]);
  const opened = id ?? report?.article;
  const article = useMemo(
    () => (opened === undefined ? -1 : collection.index.articles.id.indexOf(opened)),
    [collection, opened],
  );
  return useMemo(() => {
    if (article < 0) return { article: null, trigger: null, event: undefined, entry: null, place: null };
    const trigger = report?.article === opened ? (report?.trigger ?? null) : null;
    const chosen = events && trigger !== null ? findEvent(events, article, trigger) : undefined;
    const place = (onEvents ? chosen : undefined) ?? leadEntry(timelineData, collection, article) ?? null;
    return {
      article,
      trigger,
      event: chosen,
      entry: place !== null && timelineData.isShown(place) ? place : null,
      place,
    };
  }, [article, opened, report, events, onEvents, timelineData, collection]);
}
