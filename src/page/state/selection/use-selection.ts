import { useCallback, useMemo } from 'react';
import type { Collection, EventList } from '../../../contract/collection.ts';
import { findEvent, leadingReport } from './find-event.ts';
import { neighbours } from './neighbours.ts';
import { panTo } from './pan-to.ts';
import type { SortedList } from '../list-entries.ts';
import { formatEventId } from '../url/event-id.ts';
import { formatView } from '../url/view-state.ts';
import type { ViewState } from '../url/view-state.ts';
import type { TimeWindow } from '../../timeline/entries/entries.ts';
import type { SetView } from '../url/view-store.ts';
import type { TimelineData } from '../timeline-data.ts';
import { leadEntry } from './use-open-article.ts';
import type { OpenArticle } from './use-open-article.ts';

/** The open article and the selected event, their neighbours in the list, and functions that open others. */
export interface Selection extends Omit<OpenArticle, 'place'> {
  open: (article: number) => void;
  /** Opens an entry of the timeline: an article, or the leading report of an event. */
  openEntry: (entry: number) => void;
  /** Selects the event that an article reports at a trigger, and opens the article. */
  openReport: (article: number, trigger: number) => void;
  close: () => void;
  /** The change that closes the article and keeps the window. */
  closed: Partial<ViewState>;
  /** Number of the open entry in the list, from 0, and the length of the list; null if it is not in it. */
  position: { at: number; count: number } | null;
  previous: (() => void) | null;
  next: (() => void) | null;
  /** The article that an entry opens. */
  articleOfEntry: (entry: number) => number | undefined;
  hrefOf: (article: number) => string;
  hrefOfEntry: (entry: number) => string;
  hrefOfReport: (article: number, trigger: number) => string;
}

interface SelectionInput {
  opened: OpenArticle;
  collection: Collection;
  /** By article number: 1 if the article passes the filters. */
  passes: Uint8Array;
  /** Null on the clock of publication, and undefined while the events load. */
  events: EventList | null | undefined;
  view: ViewState;
  change: SetView;
  timelineData: TimelineData;
  listed: SortedList;
  window: TimeWindow | null;
  /** The window as it would be without an open article. */
  windowWithoutArticle: TimeWindow | null;
  /** True if opening an article pans the window to it. */
  followsArticle: boolean;
}

/** An opened article replaces the page of a name. */
type Opened = Pick<ViewState, 'article' | 'event' | 'about'>;

const nothing: Opened = { article: null, event: null, about: null };

/** Derives the selection and its commands. */
export function useSelection({
  opened: { article, trigger, event, entry, place },
  collection,
  passes,
  events,
  view,
  change,
  timelineData,
  listed,
  window,
  windowWithoutArticle,
  followsArticle,
}: SelectionInput): Selection {
  const { id: ids } = collection.index.articles;

  const articleOf = useCallback((number: number): Opened => ({ ...nothing, article: ids[number] ?? null }), [ids]);
  const reportOf = useCallback(
    (number: number, at: number): Opened => {
      const id = ids[number] ?? '';
      return { ...nothing, article: id, event: formatEventId({ article: id, trigger: at }) };
    },
    [ids],
  );
  const leadOf = useCallback(
    (number: number) => (events ? leadingReport(events, number, passes) : undefined),
    [events, passes],
  );
  const entryOf = useCallback(
    (number: number): Opened => {
      if (!events) return articleOf(number);
      const [reporter, at] = leadOf(number) ?? [];
      return reporter === undefined || at === undefined ? nothing : reportOf(reporter, at);
    },
    [events, leadOf, articleOf, reportOf],
  );
  const hrefOf = useCallback(
    (number: number) => formatView({ ...view, ...articleOf(number) }) || '?',
    [view, articleOf],
  );
  const hrefOfReport = useCallback(
    (number: number, at: number) => formatView({ ...view, ...reportOf(number, at) }),
    [view, reportOf],
  );
  const hrefOfEntry = useCallback(
    (number: number) => formatView({ ...view, ...entryOf(number) }) || '?',
    [view, entryOf],
  );

  /** Pans the window to the selected entry if that is not in view. */
  const show = useCallback(
    (next: Opened, selected: number | undefined) => {
      const moved =
        window && followsArticle && selected !== undefined ? panTo(timelineData.all, selected, window) : window;
      change({ ...next, ...(moved === windowWithoutArticle ? {} : { view: moved }) });
    },
    [change, timelineData, window, windowWithoutArticle, followsArticle],
  );
  const open = useCallback(
    (next: number) => show(articleOf(next), leadEntry(timelineData, collection, next)),
    [show, articleOf, timelineData, collection],
  );
  const openEntry = useCallback((next: number) => show(entryOf(next), next), [show, entryOf]);
  const openReport = useCallback(
    (reporter: number, at: number) =>
      show(reportOf(reporter, at), events ? findEvent(events, reporter, at) : undefined),
    [show, reportOf, events],
  );
  const closed = useMemo(
    () => ({ ...nothing, ...(window === windowWithoutArticle ? {} : { view: window }) }),
    [window, windowWithoutArticle],
  );
  const close = useCallback(() => change(closed), [change, closed]);

  const ofEvents = listed.of === 'events';
  const dated = ofEvents ? Infinity : collection.times.dated;
  const [before, after] = neighbours(listed.entries, ofEvents ? place : article, listed.order, dated);
  const step = ofEvents ? openEntry : open;
  const current = ofEvents ? place : article;
  const at = current === null ? -1 : listed.entries.indexOf(current);
  return {
    article,
    trigger,
    event,
    entry,
    open,
    openEntry,
    openReport,
    close,
    closed,
    position: at < 0 ? null : { at, count: listed.entries.length },
    previous: before === undefined ? null : () => step(before),
    next: after === undefined ? null : () => step(after),
    articleOfEntry: (number) => (events ? leadOf(number)?.[0] : number),
    hrefOf,
    hrefOfEntry,
    hrefOfReport,
  };
}
