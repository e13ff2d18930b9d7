import * as v from 'valibot';
import { count, countLists, texts, tripleLists } from './column.ts';
import { dates, edtfSchema } from './edtf-column.ts';
import { recordSchema } from './record.ts';

/** `texts/N.json`: whole articles, fetched when one of them is opened. */
export const textsSchema = v.object({
  articles: v.array(
    v.object({
      ...v.omit(recordSchema, ['persons', 'keywords']).entries,
      /** `person` is a number into the collection's people; `name` is how this article has it, `reason` why the two are one. */
      persons: v.array(
        v.object({
          person: count,
          name: v.string(),
          reason: v.string(),
          mentions: v.array(v.tuple([count, count])),
        }),
      ),
      keywords: v.array(v.object({ keyword: count, score: v.number() })),
      /** Copies and light rewrites of this text that were given too. */
      versions: v.array(
        v.object({ id: v.string(), source: v.string(), headline: v.string(), datePublished: v.nullable(edtfSchema) }),
      ),
    }),
  ),
});

/**
 * `events.json`: what happened or will, in columns and in time order. One event may have several reports:
 * `[article, start, end]` with the sentence's offsets in that article's body.
 */
export const eventsSchema = v.object({
  date: dates,
  sentence: texts,
  planned: v.array(v.boolean()),
  persons: countLists,
  reports: tripleLists,
});
