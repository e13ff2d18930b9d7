import { termsOf } from '../../text/words.ts';

/** What is indexed of an article. */
export interface IndexedText {
  headline: string;
  articleBody: string;
}

/** Numbers of terms, counted by first occurrence. */
export type TermNumbers = Map<string, number>;

/** All words of a run of articles as one sequence of term numbers. */
interface TermSequence {
  /** The number of each word's term, in reading order; the array may be longer than the sequence. */
  terms: Uint32Array;
  /** The words of each article, headline and body together, and those of its headline. */
  words: Uint32Array;
  headlineWords: Uint32Array;
}

/** A run of articles inverted: the occurrences of term `t`, in reading order, are at [offsets[t], offsets[t + 1]). */
export interface InvertedArticles {
  offsets: Uint32Array;
  /** The article of each occurrence, numbered from 0 in the run. */
  articles: Uint32Array;
  /** The position of each occurrence: from 0 through the headline, then one left out, then through the body. */
  positions: Uint32Array;
  /** The words of each article, headline and body together, and those of its headline. */
  words: Uint32Array;
  headlineWords: Uint32Array;
}

function readTerms(articles: Iterable<IndexedText>, numbers: TermNumbers): TermSequence {
  let terms = new Uint32Array(1024);
  let length = 0;
  const read = (text: string): number => {
    const before = length;
    for (const term of termsOf(text)) {
      const number = numbers.get(term) ?? numbers.size;
      if (number === numbers.size) numbers.set(term, number);
      if (length === terms.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(terms);
        terms = longer;
      }
      terms[length++] = number;
    }
    return length - before;
  };
  const counts: number[] = [];
  const headlineCounts: number[] = [];
  for (const { headline, articleBody } of articles) {
    const inHeadline = read(headline);
    headlineCounts.push(inHeadline);
    counts.push(inHeadline + read(articleBody));
  }
  return { terms, words: Uint32Array.from(counts), headlineWords: Uint32Array.from(headlineCounts) };
}

/** Where the occurrences of each term begin, and where those of the last one end. */
function termOffsets({ terms }: TermSequence, length: number, count: number): Uint32Array {
  const offsets = new Uint32Array(count + 1);
  for (let at = 0; at < length; at++) {
    const after = (terms[at] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let term = 0; term < count; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  return offsets;
}

/**
 * Inverts a run of articles: sorts its words by term with a counting sort, which keeps their order within a term and
 * needs no list that grows for each. Terms that are new get a number in `numbers`.
 */
export function invertArticles(texts: Iterable<IndexedText>, numbers: TermNumbers): InvertedArticles {
  const sequence = readTerms(texts, numbers);
  const length = sequence.words.reduce((sum, count) => sum + count, 0);
  const offsets = termOffsets(sequence, length, numbers.size);
  const next = offsets.slice();
  const articles = new Uint32Array(length);
  const positions = new Uint32Array(length);
  let at = 0;
  sequence.words.forEach((count, article) => {
    const inHeadline = sequence.headlineWords[article] ?? 0;
    for (let word = 0; word < count; word++) {
      const term = sequence.terms[at++] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      articles[place] = article;
      positions[place] = word < inHeadline ? word : word + 1;
    }
  });
  const { words: counts, headlineWords } = sequence;
  return { offsets, articles, positions, words: counts, headlineWords };
}
