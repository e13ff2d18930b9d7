import type { ArticleLengths } from '../codec/search-lengths.ts';
import { searchWords } from '../search-words.ts';

/** All words of a collection in reading order. Typed arrays, as there may be a hundred million. */
interface WordLog {
  /** Term to number, by first occurrence. */
  numbers: Map<string, number>;
  /** The number of each word; the array may be longer than what is used of it. */
  words: Uint32Array;
  lengths: ArticleLengths;
}

/** Where each term stands: occurrences `[offsets[t], offsets[t + 1])` are those of term `t`, in reading order. */
export interface Occurrences {
  numbers: ReadonlyMap<string, number>;
  offsets: Uint32Array;
  articles: Uint32Array;
  /** Counted from 0 through the headline, then on through the body. */
  positions: Uint32Array;
  lengths: ArticleLengths;
}

function readWords(articles: Iterable<{ headline: string; articleBody: string }>): WordLog {
  const numbers = new Map<string, number>();
  let words = new Uint32Array(1024);
  let length = 0;
  const read = (text: string): number => {
    const before = length;
    for (const { term } of searchWords(text)) {
      const number = numbers.get(term) ?? numbers.size;
      if (number === numbers.size) numbers.set(term, number);
      if (length === words.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(words);
        words = longer;
      }
      words[length++] = number;
    }
    return length - before;
  };
  const whole: number[] = [];
  const headlines: number[] = [];
  for (const { headline, articleBody } of articles) {
    const inHeadline = read(headline);
    headlines.push(inHeadline);
    whole.push(inHeadline + read(articleBody));
  }
  return { numbers, words, lengths: { words: Uint32Array.from(whole), headline: Uint32Array.from(headlines) } };
}

/** Reads all articles and sorts their words by term, by counting: a posting list that grows word by word costs more. */
export function findOccurrences(articles: Iterable<{ headline: string; articleBody: string }>): Occurrences {
  const { numbers, words, lengths } = readWords(articles);
  const length = lengths.words.reduce((sum, count) => sum + count, 0);
  const offsets = new Uint32Array(numbers.size + 1);
  for (let at = 0; at < length; at++) {
    const after = (words[at] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let term = 0; term < numbers.size; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);

  const next = offsets.slice();
  const occurrences = {
    numbers,
    offsets,
    articles: new Uint32Array(length),
    positions: new Uint32Array(length),
    lengths,
  };
  let at = 0;
  lengths.words.forEach((count, article) => {
    for (let position = 0; position < count; position++) {
      const term = words[at++] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      occurrences.articles[place] = article;
      occurrences.positions[place] = position;
    }
  });
  return occurrences;
}
