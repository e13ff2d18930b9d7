import * as v from 'valibot';
import { count, countLists, texts, tripleLists } from './column.ts';
import { dates, edtfSchema } from './edtf-column.ts';
import { recordSchema } from './record.ts';

/** `texts/N.json`: complete articles, fetched when one of them is opened. */
export const textsSchema = v.object({
  articles: v.array(
    v.object({
      ...v.omit(recordSchema, ['persons', 'keywords']).entries,
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
 * `events.json`: past and planned events, as columns in time order. An event may have several reports: `[article,
 * start, end]` with the offsets of the sentence in that article's body.
 */
export const eventsSchema = v.object({
  date: dates,
  sentence: texts,
  planned: v.array(v.boolean()),
  persons: countLists,
  reports: tripleLists,
});
