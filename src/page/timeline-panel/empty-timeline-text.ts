import { countText } from '../../format/count-text.ts';
import type { PageState } from '../state/use-page.ts';

/** Returns the message of an empty timeline; null if another component explains it. */
export function emptyTimelineText({ collection, shownEvents, result, timelineError }: PageState): string | null {
  if (result.waiting || timelineError || collection.count === 0) return null;
  if (result.filtered.articles.length === 0) return 'No article matches.';
  if (shownEvents === null) return 'Nothing here has a date.';
  if (!shownEvents) return 'Fetching the events…';
  return shownEvents.hidden > 0
    ? `No event is shown: ${countText(shownEvents.hidden)} may not have happened and are hidden.`
    : 'No event is shown.';
}
