import { rowOf } from '../bundle/collection.ts';
import type { EventList, Rows, Times } from '../bundle/collection.ts';

/** What ties an event to an article that tells of it. */
export interface Tie {
  event: number;
  /** When the event began: milliseconds in UTC. */
  from: number;
  /** When the article was published: milliseconds in UTC. */
  to: number;
}

function forEachReport(list: EventList, articleCount: number, visit: (article: number, event: number) => void): void {
  // An article may tell of one event in several sentences; by the last event that visited it, each pair is seen once.
  const seen = new Int32Array(articleCount).fill(-1);
  for (let event = 0; event < list.count; event++)
    for (const [article] of list.columns.reports[event] ?? []) {
      if (article >= articleCount || seen[article] === event) continue;
      seen[article] = event;
      visit(article, event);
    }
}

/** For each of the collection's articles the numbers of the events that it reports, each once, ascending. Linear. */
export function eventsByArticle(list: EventList, articleCount: number): Rows {
  const offsets = new Uint32Array(articleCount + 1);
  forEachReport(list, articleCount, (article) => {
    offsets[article + 1] = (offsets[article + 1] ?? 0) + 1;
  });
  for (let row = 0; row < articleCount; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const values = new Uint32Array(offsets[articleCount] ?? 0);
  const next = offsets.slice();
  forEachReport(list, articleCount, (article, event) => {
    const at = next[article] ?? 0;
    values[at] = event;
    next[article] = at + 1;
  });
  return { offsets, values };
}

/**
 * The ties of one article, in the order of time of its events; none where the article is undated. `byArticle` is what
 * {@link eventsByArticle} made of `events`, `times` are the articles'.
 */
export function tiesOf(article: number, events: EventList, byArticle: Rows, times: Times): Tie[] {
  const to = times.start[article] ?? Number.NaN;
  if (Number.isNaN(to)) return [];
  return Array.from(rowOf(byArticle, article), (event) => ({ event, from: events.times.start[event] ?? to, to }));
}
