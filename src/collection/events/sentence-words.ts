import { lowerBound } from '../../base/binary-search.ts';
import type { ArticleRecord, TextSpan } from '../../contract/record.ts';
import { words } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';

/** The words of a sentence without those of its dates, as offsets in the article's body, and the places it names. */
export interface SentenceWords {
  body: string;
  words: readonly Word[];
  places: readonly string[];
}

/** Returns a memoized function from the sentences of an article, which ascend, to their words. */
export function readSentences({ articleBody, dates, places }: ArticleRecord): (sentence: TextSpan) => SentenceWords {
  const mentions = places
    .flatMap(({ name, mentions: spans }) => spans.map(([at]) => ({ name, at })))
    .toSorted((a, b) => a.at - b.at);
  let last: { sentence: TextSpan; read: SentenceWords } | undefined;
  return (sentence) => {
    const [start, end] = sentence;
    if (last && last.sentence[0] === start && last.sentence[1] === end) return last.read;
    const found = words(articleBody.slice(start, end)).map(({ term, ...span }) => ({
      term,
      start: start + span.start,
      end: start + span.end,
    }));
    const firstDate = lowerBound(dates, (date) => date.end <= start);
    const afterDates = lowerBound(dates, (date) => date.start < end);
    const within = dates.slice(firstDate, afterDates);
    const firstPlace = lowerBound(mentions, ({ at }) => at < start);
    const afterPlaces = lowerBound(mentions, ({ at }) => at < end);
    const read = {
      body: articleBody,
      words: found.filter((word) => !within.some((date) => date.start <= word.start && word.start < date.end)),
      places: [...new Set(mentions.slice(firstPlace, afterPlaces).map(({ name }) => name))],
    };
    last = { sentence, read };
    return read;
  };
}
