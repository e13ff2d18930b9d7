import { datesTimeline, datesValue, eventsFound } from './measure-dates.ts';
import { keywordsAt10 } from './measure-keywords.ts';
import { peopleLink, peopleSet, personsStrict } from './measure-persons.ts';
import type { Measure, Pair } from './measure.ts';

/** Every figure of extraction quality, by name; counts are summed over the articles before dividing. */
export const measures: Readonly<Record<string, (pairs: readonly Pair[]) => Measure>> = {
  'persons strict F1': personsStrict,
  'people set F1': peopleSet,
  'people link %': peopleLink,
  'dates value F1': datesValue,
  'dates timeline F1': datesTimeline,
  'events found %': eventsFound,
  'keywords@10 %': keywordsAt10,
};
