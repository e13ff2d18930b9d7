import { VarintReader, VarintWriter } from '../codec/varint.ts';
import type { InvertedArticles } from './invert-articles.ts';

/**
 * A run of articles inverted and coded, in some two bytes an occurrence: term `t` is at [offsets[t], offsets[t + 1]).
 */
export interface CodedRun {
  /** Number of the run's first article in the collection. */
  first: number;
  offsets: Uint32Array;
  bytes: Uint8Array;
}

/** Codes the occurrences of each term: for each article the distance to the one before, their number and distances. */
export function codeRun({ offsets, articles, positions }: InvertedArticles, first: number): CodedRun {
  const writer = new VarintWriter();
  const coded = new Uint32Array(offsets.length);
  for (let term = 0; term + 1 < offsets.length; term++) {
    const end = offsets[term + 1] ?? 0;
    const values: number[] = [];
    let [count, before, position] = [0, 0, 0];
    for (let at = offsets[term] ?? 0; at < end; at++) {
      const article = articles[at] ?? 0;
      if (values.length === 0 || article !== before) {
        values.push(article - before, 0);
        [count, before, position] = [values.length - 1, article, 0];
      }
      values[count] = (values[count] ?? 0) + 1;
      values.push((positions[at] ?? 0) - position);
      position = positions[at] ?? 0;
    }
    writer.column(values);
    coded[term + 1] = writer.size;
  }
  return { first, offsets: coded, bytes: writer.finish() };
}

/** Calls `visit` with the article and position of each occurrence of a term in a run, in reading order. */
export function visitRun(run: CodedRun, term: number, visit: (article: number, position: number) => void): void {
  const [from = 0, to = 0] = [run.offsets[term], run.offsets[term + 1]];
  const reader = new VarintReader(run.bytes.subarray(from, to), 'run');
  let article = run.first;
  while (!reader.isAtEnd) {
    article += reader.read('article');
    let position = 0;
    for (let left = reader.read('count'); left > 0; left--) {
      position += reader.read('position');
      visit(article, position);
    }
  }
}
