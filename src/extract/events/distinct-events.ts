import type { EventMention } from '../../contract/record.ts';

/**
 * Makes the events of a sentence distinct where several have one title: the verb and its subject ("the fire killed
 * two"), or a verb and its infinitive ("failed to come"). A noun with a time of its own gets the title of its phrase;
 * otherwise one event is kept, with the time that is stated. `phraseOf` gives the phrase of an event by its index, ''
 * for a verb.
 */
export function distinctEvents(events: readonly EventMention[], phraseOf: (at: number) => string): EventMention[] {
  if (events.length < 2 || new Set(events.map(({ title }) => title)).size === events.length) return [...events];
  const verbs = new Map<string, EventMention>();
  events.forEach((event, at) => {
    if (phraseOf(at) !== '') return;
    const same = verbs.get(event.title);
    if (!same || (event.basis === 'stated' && same.basis !== 'stated')) verbs.set(event.title, event);
  });
  const times = new Map<EventMention, EventMention>();
  const titles = new Map<EventMention, string>();
  const kept = events.filter((event, at) => {
    const verb = verbs.get(event.title);
    const phrase = phraseOf(at);
    if (!verb || verb === event) return true;
    if (phrase === '') return false;
    if (event.edtf !== null && event.edtf !== verb.edtf) {
      titles.set(event, phrase);
      return true;
    }
    if (event.basis === 'stated' && verb.basis !== 'stated') times.set(verb, event);
    return false;
  });
  return kept.map((event) => {
    const { date, edtf, basis, because } = times.get(event) ?? event;
    return { ...event, title: titles.get(event) ?? event.title, date, edtf, basis, because };
  });
}
