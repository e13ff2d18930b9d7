import type { PageState } from '../state/use-page.ts';

/** Returns the message of an empty timeline; null if another component explains it. */
export function emptyTimelineText({ collection, view, events, result, timelineError }: PageState): string | null {
  if (result.waiting || timelineError || collection.count === 0) return null;
  if (result.filtered.articles.length === 0) return 'No article matches.';
  if (view.clock === 'published') return 'Nothing here has a date.';
  return events ? 'Nothing here tells of a dated event.' : 'Fetching the events…';
}
