import * as v from 'valibot';
import { choices, count, countLists, reportLists, texts } from './column.ts';
import { dateLists, dates, edtfSchema } from './edtf-column.ts';
import { modalities, recordSchema, timeBases } from './record.ts';

/** `texts/N.json`: complete articles, fetched when one of them is opened. */
export const textsSchema = v.object({
  articles: v.array(
    v.object({
      ...v.omit(recordSchema, ['persons', 'keywords']).entries,
      /** The headline in the source, where many articles share it and `headline` is derived in its place. */
      givenHeadline: v.optional(v.string()),
      /**
       * `person` is a number into the collection's persons; `name` is the spelling in this article, `reason` explains
       * why both are the same person.
       */
      persons: v.array(
        v.object({
          person: count,
          name: v.string(),
          reason: v.string(),
          mentions: v.array(v.tuple([count, count])),
        }),
      ),
      keywords: v.array(v.object({ keyword: count, score: v.number() })),
      /** Duplicates and near-duplicates of this text in the input. */
      versions: v.array(
        v.object({ id: v.string(), source: v.string(), headline: v.string(), datePublished: v.nullable(edtfSchema) }),
      ),
    }),
  ),
});

/**
 * `events.json`: the events that have a time, as columns in time order. `title` and `sentence` are those of the report
 * with the best title; `date` is the time that most reports agree on, `basis` its ground; `otherDates` are those that
 * others give. An event has one or more reports: `[article, trigger, start, end, date]`, the start of the trigger and
 * the span of the sentence in that article's body, and the time that it gives: 0 is `date`, n is the nth of
 * `otherDates`. The id of an event is that of any of its reports, `<article id>#<trigger>`.
 */
export const eventsSchema = v.object({
  date: dates,
  otherDates: dateLists,
  title: texts,
  sentence: texts,
  basis: choices(timeBases),
  modality: choices(modalities),
  persons: countLists,
  organizations: countLists,
  /** Places that the sentences name, and keywords of their articles that occur in them. */
  places: countLists,
  keywords: countLists,
  reports: reportLists,
});

const spelledNames = v.array(
  v.object({
    name: v.string(),
    spellings: v.array(v.object({ name: v.string(), reason: v.string(), mentions: v.pipe(count, v.minValue(1)) })),
  }),
);

/**
 * `names.json`: for each person, organisation and place of the index, the names by which the texts mention it, with the
 * reason of the link and the number of mentions; the most frequent first. Fetched when the page of a name is opened.
 */
export const namesSchema = v.object({ persons: spelledNames, organizations: spelledNames, places: spelledNames });
