import { searchWords } from './search-words.ts';

/** Positions left out between headline and body, so that no phrase begins in the one and ends in the other. */
const bodyGap = 100;

/** All words of a collection in reading order. Typed arrays, as there may be a hundred million. */
interface WordLog {
  /** Term to number, by first occurrence. */
  numbers: Map<string, number>;
  /** The number of each word; the array may be longer than what is used of it. */
  words: Uint32Array;
  /** Where in `words` the headline and the body of each article end. */
  headlineEnds: number[];
  bodyEnds: number[];
}

/** Where each term stands: occurrences `[offsets[t], offsets[t + 1])` are those of term `t`, in reading order. */
export interface Occurrences {
  numbers: ReadonlyMap<string, number>;
  offsets: Uint32Array;
  articles: Uint32Array;
  positions: Uint32Array;
}

function readWords(articles: Iterable<{ headline: string; articleBody: string }>): WordLog {
  const log: WordLog = { numbers: new Map(), words: new Uint32Array(1024), headlineEnds: [], bodyEnds: [] };
  let length = 0;
  const read = (text: string): number => {
    for (const { term } of searchWords(text)) {
      const number = log.numbers.get(term) ?? log.numbers.size;
      if (number === log.numbers.size) log.numbers.set(term, number);
      if (length === log.words.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(log.words);
        log.words = longer;
      }
      log.words[length++] = number;
    }
    return length;
  };
  for (const { headline, articleBody } of articles) {
    log.headlineEnds.push(read(headline));
    log.bodyEnds.push(read(articleBody));
  }
  return log;
}

/** Reads all articles and sorts their words by term, by counting: a posting list that grows word by word costs more. */
export function findOccurrences(articles: Iterable<{ headline: string; articleBody: string }>): Occurrences {
  const { numbers, words, headlineEnds, bodyEnds } = readWords(articles);
  const length = bodyEnds.at(-1) ?? 0;
  const offsets = new Uint32Array(numbers.size + 1);
  for (let at = 0; at < length; at++) {
    const after = (words[at] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let term = 0; term < numbers.size; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);

  const next = offsets.slice();
  const occurrences = { numbers, offsets, articles: new Uint32Array(length), positions: new Uint32Array(length) };
  let start = 0;
  bodyEnds.forEach((end, article) => {
    const headlineEnd = headlineEnds[article] ?? 0;
    for (let at = start; at < end; at++) {
      const term = words[at] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      occurrences.articles[place] = article;
      occurrences.positions[place] = at - start + (at < headlineEnd ? 0 : bodyGap);
    }
    start = end;
  });
  return occurrences;
}
