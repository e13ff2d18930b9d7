import type { Collection, EventList } from '../../../contract/collection.ts';
import type { Correction } from '../../../contract/corrections.ts';
import { inQuotes } from '../../../format/in-quotes.ts';
import type { Titles } from './describe-correction.ts';

/** Collects the ids of events that corrections name. */
function eventIds(corrections: readonly Correction[]): Set<string> {
  return new Set(
    corrections.flatMap((correction) => {
      if ('event' in correction) return [correction.event];
      if ('events' in correction) return correction.events;
      return 'reports' in correction ? correction.reports : [];
    }),
  );
}

/** Titles of the articles and events that corrections name, as the bundle has them; else their ids. */
export function titlesOf(
  { index: { articles } }: Collection,
  events: EventList | undefined,
  corrections: readonly Correction[],
): Titles {
  const sought = eventIds(corrections);
  const titles = new Map<string, string>();
  if (sought.size > 0)
    events?.columns.reports.forEach((reports, event) => {
      for (const [article, trigger] of reports) {
        const id = `${articles.id[article] ?? ''}#${trigger}`;
        if (sought.has(id)) titles.set(id, events.columns.title[event] ?? '');
      }
    });
  return {
    article: (id) => inQuotes(articles.headline[articles.id.indexOf(id)] ?? id),
    event: (id) => inQuotes(titles.get(id) ?? id),
  };
}
