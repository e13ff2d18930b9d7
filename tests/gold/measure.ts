import type { ArticleRecord } from '../../src/contract/record.ts';
import type { GoldArticle, GoldSpan } from './gold-article.ts';

/** An annotated article and what was extracted from its text. */
export interface Pair {
  gold: GoldArticle;
  record: ArticleRecord;
}

/** A figure in percent, to one decimal, and what kept it from 100, one line each. */
export interface Measure {
  percent: number;
  wrong: string[];
}

export function overlap(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Lower case without accents, punctuation and a possessive, for comparing names and terms. */
export function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `hits` of `total` in percent, to one decimal; 0 of 0 is 0. */
export function share(hits: number, total: number): number {
  return total === 0 ? 0 : Math.round((1000 * hits) / total) / 10;
}

/** The harmonic mean of precision and recall in percent, to one decimal. */
export function f1(hits: number, found: number, wanted: number): number {
  return share(2 * hits, found + wanted);
}
