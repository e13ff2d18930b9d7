import type { PageState } from '../state/use-page.ts';

/** Returns the message of an empty timeline; null if another component explains it. */
export function nothingOnTimeline({ collection, view, events, records, drawingError }: PageState): string | null {
  if (records.waiting || drawingError || collection.count === 0) return null;
  if (records.filtered.articles.length === 0) return 'No article matches.';
  if (view.clock === 'published') return 'Nothing here has a date.';
  return events ? 'Nothing here tells of a dated event.' : 'Fetching the events…';
}
