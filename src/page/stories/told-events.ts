import { rowOf } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Modality, TimeBasis } from '../../contract/record.ts';
import { findEvent } from '../state/selection/find-event.ts';
import { parseEventId } from '../state/url/event-id.ts';
import type { Story, StoryEvent } from './story.ts';

/** A report of an event, for the reader. */
interface Source {
  headline: string;
  publisher: string | undefined;
  /** EDTF; null if the article is undated. */
  datePublished: string | null;
}

/** The facts of an event that a story shows. */
export interface Facts {
  title: string;
  /** EDTF. */
  date: string;
  basis: TimeBasis | null;
  modality: Modality;
  people: readonly string[];
  places: readonly string[];
  sentence: string;
  /** The articles that report it, each once. */
  sources: readonly Source[];
}

/** An event of a story with its facts; null if it is no longer in the collection. */
export type ToldEvent = StoryEvent & { facts: Facts | null };

function factsOf({ index }: Collection, list: EventList, event: number): Facts {
  const { columns } = list;
  const { headline, publisher, date } = index.articles;
  return {
    title: columns.title[event] ?? '',
    date: columns.date[event] ?? '',
    basis: columns.basis[event] ?? null,
    modality: columns.modality[event] ?? 'reported',
    people: [...rowOf(list.persons, event)].map((person) => index.persons[person] ?? ''),
    places: [...rowOf(list.places, event)].map((place) => index.places[place] ?? ''),
    sentence: columns.sentence[event] ?? '',
    sources: [...rowOf(list.reporters, event)].map((article) => ({
      headline: headline[article] ?? '',
      publisher: index.publishers[publisher[article] ?? -1],
      datePublished: date[article] ?? null,
    })),
  };
}

/** Looks the events of a story up in the collection, in the order of the story. */
export function toldEvents({ events }: Pick<Story, 'events'>, collection: Collection, list: EventList): ToldEvent[] {
  const numbers = new Map(collection.index.articles.id.map((id, number) => [id, number]));
  return events.map((event) => {
    const report = parseEventId(event.id);
    const article = report ? numbers.get(report.article) : undefined;
    const number = report && article !== undefined ? findEvent(list, article, report.trigger) : undefined;
    return { ...event, facts: number === undefined ? null : factsOf(collection, list, number) };
  });
}
