import type { ArticleRecord } from '../../../src/contract/record.ts';
import { makeRecord } from '../../cli/make-record.ts';

const people = ['Ada Okoro', 'Jonas Brandt', 'Mira Solberg', 'Tomas Lind', 'Ines Duarte', 'Paul Weiss'];
const places = ['Lisbon', 'Bergen', 'Hamburg'];
const works = ['harbour plan', 'bridge', 'tunnel', 'quay wall', 'ferry line', 'lighthouse', 'fish market'];
const acts = ['signed', 'opened', 'closed', 'repaired', 'visited'];

/** Picks an element by a number of any size. */
function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

/** Records that no change of the extraction changes: 48 articles in six years, in some months many. */
export const harbourRecords: readonly ArticleRecord[] = Array.from({ length: 48 }, (_, at) => {
  const day = Date.UTC(2016, 0, 5 + at * 31 + ((at * at) % 17) * 9);
  const date = new Date(day).toISOString().slice(0, 10);
  const [first, second] = [pick(people, at * at), pick(people, at + 1)];
  const [act, work, place] = [pick(acts, at * 3), pick(works, at * 5), pick(places, at)];
  const sentence = `${first} ${act} the ${work} in ${place} on that day.`;
  return makeRecord({
    id: `harbour-${at}`,
    date,
    headline: `${first} ${act} the ${work} in ${place}`,
    body: `${sentence}\n\n${second} said that the ${work} had waited for years. Many came to see it.`,
    persons: [first, second],
    places: [[place]],
    keywords: [[work, 2]],
    events: [{ date, sentence, persons: [first], trigger: act, title: `${first} ${act} the ${work}` }],
  });
});
