import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { findEvents, type EventSource } from '../../../src/extract/events/find-events.ts';
import type { EventMention, Mentioned } from '../../../src/contract/record.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

/** A Monday. */
const published = '2023-11-06';

/** The source of the events of a text, in which the given people are named. */
export function sourceOf(
  text: string,
  people: readonly string[] = [],
  datePublished: string | null = published,
): EventSource {
  const persons: Mentioned[] = people.map((name) => ({
    name,
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => [index, index + name.length]),
  }));
  const tokenized = new TokenizedText(text);
  const names = { persons, organizations: [], places: [] };
  return { id: 'a', text: tokenized, dates: findDates(tokenized, datePublished), names, datePublished };
}

/** Each event of a text as "trigger: time modality", or by `show`. */
export function eventsOf(
  text: string,
  show = ({ edtf, modality }: EventMention, trigger: string) => `${trigger}: ${edtf} ${modality}`,
  datePublished: string | null = published,
): string[] {
  return findEvents(sourceOf(text, [], datePublished)).map((event) => show(event, text.slice(...event.trigger)));
}
