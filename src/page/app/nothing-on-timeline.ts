import type { PageState } from '../state/use-page.ts';

/** What is to be said of a timeline without entries; null where it is said elsewhere. */
export function nothingOnTimeline({ collection, view, events, records, drawingError }: PageState): string | null {
  if (records.waiting || drawingError || collection.count === 0) return null;
  if (records.filtered.articles.length === 0) return 'No article matches.';
  if (view.clock === 'published') return 'Nothing here has a date.';
  return events ? 'Nothing here tells of a dated event.' : 'Fetching the events…';
}
