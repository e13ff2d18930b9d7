import { rowOf } from '../../../contract/collection.ts';
import type { Collection, EventList } from '../../../contract/collection.ts';
import { countText } from '../../../format/count-text.ts';
import { dayMs } from '../../../time/durations.ts';

/** An article that is related to another, with the reason in words. */
export interface RelatedArticle {
  article: number;
  reason: string;
}

const mostRelated = 5;
const weekMs = 7 * dayMs;
/** Maximum number of articles that are compared on each side: a week of a large collection may have thousands. */
const mostCompared = 300;
/** People named in a reason. */
const mostNamed = 3;

/** Counts the events of an article that each other article reports too. */
function sharedEvents(events: EventList, article: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const event of rowOf(events.eventsOf, article))
    for (const other of rowOf(events.reporters, event))
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

/** Lists the dated articles within a week of an article, the nearest in time first. */
function articlesOfWeek({ times }: Collection, article: number): number[] {
  const time = times.start[article] ?? Number.NaN;
  const isNear = (other: number) => Math.abs((times.start[other] ?? Number.NaN) - time) <= weekMs;
  const near: number[] = [];
  for (let by = 1; by <= mostCompared; by++)
    for (const other of [article - by, article + by])
      if (other >= 0 && other < times.dated && isNear(other)) near.push(other);
  return near;
}

function namesReason(names: readonly string[]): string {
  const left = names.length - mostNamed;
  return `same week, names ${names.slice(0, mostNamed).join(', ')}${left > 0 ? ` and ${countText(left)} more` : ''} too`;
}

/**
 * Finds the articles related to one: first those that report the same events, then those of the same week that name the
 * most people of it. `events` is undefined until they are fetched. Its cost is bounded, however large the collection.
 */
export function relatedArticles(
  collection: Collection,
  events: EventList | undefined,
  article: number,
): RelatedArticle[] {
  const byEvent = [...(events ? sharedEvents(events, article) : [])]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([other, count]) => ({
      article: other,
      reason: count === 1 ? 'reports the same event' : `reports ${countText(count)} of the same events`,
    }));
  const found = new Set(byEvent.map(({ article: other }) => other));
  const { names, rows } = collection.columns.person;
  const people = new Set(rowOf(rows, article));
  const byPeople = articlesOfWeek(collection, article)
    .filter((other) => !found.has(other))
    .map((other) => ({ other, shared: [...rowOf(rows, other)].filter((person) => people.has(person)) }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .map(({ other, shared }) => ({ article: other, reason: namesReason(shared.map((person) => names[person] ?? '')) }));
  return [...byEvent, ...byPeople].slice(0, mostRelated);
}
