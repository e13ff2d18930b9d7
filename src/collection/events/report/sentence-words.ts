import { lowerBound } from '../../../base/binary-search.ts';
import type { ArticleRecord, TextSpan } from '../../../contract/record.ts';
import { stem } from '../../../text/inflection.ts';
import { words } from '../../../text/words.ts';
import type { Word } from '../../../text/words.ts';

/** The words of a sentence without those of its dates, as offsets in the article's body, and the places it names. */
export interface SentenceWords {
  body: string;
  words: readonly Word[];
  places: readonly string[];
  /** Checks whether it contains a phrase of folded words, in any inflected form. */
  has: (phrase: readonly string[]) => boolean;
}

/**
 * Makes the test whether words contain a phrase. The stems are computed on the first call, since few sentences need it.
 */
function phraseFinder(found: readonly Word[]): SentenceWords['has'] {
  let stems: readonly string[] | null = null;
  return (phrase) => {
    const known = (stems ??= found.map(({ term }) => stem(term)));
    const wanted = phrase.map(stem);
    return known.some((_, at) => wanted.every((each, distance) => known[at + distance] === each));
  };
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
      has: phraseFinder(found),
      places: [...new Set(mentions.slice(firstPlace, afterPlaces).map(({ name }) => name))],
    };
    last = { sentence, read };
    return read;
  };
}
