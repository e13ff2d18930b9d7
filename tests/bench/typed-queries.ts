import type { PlainScan } from './plain-scan.ts';
import { wordOf } from './vocabulary.ts';

/** A query without its last key, and that key. */
export interface TypedQuery {
  before: string;
  key: string;
}

/** Words of the ranks that content begins with: one syllable, which most often begins another word too. */
const frequentWord = (number: number) => wordOf(64 + number);

/** By kind, queries by number; which of them narrow with their last key what is found depends on the collection. */
const kinds = {
  frequentWord,
  rareWord: (number: number) => wordOf(3000 + number).slice(0, 5),
  twoWords: (number: number) => `${wordOf(150 + number)} ${frequentWord(number)}`,
  beginning: (number: number) => wordOf(1000 + number).slice(0, 3),
};

export type QueryKind = keyof typeof kinds;

export const queryKinds: readonly QueryKind[] = ['frequentWord', 'rareWord', 'twoWords', 'beginning'];

const candidates = Array.from({ length: 64 }, (_, number) => number);

function narrows({ before, key }: TypedQuery, scan: PlainScan): boolean {
  const [wide, narrow] = [scan.find(before), scan.find(before + key)];
  return narrow.matching > 0 && narrow.matching < wide.matching;
}

function changesFirst({ before, key }: TypedQuery, scan: PlainScan): boolean {
  return scan.find(before).first !== scan.find(before + key).first;
}

/**
 * Queries of a kind, one for each run. None comes twice: the page keeps answers for a while. In every collection given
 * the last key changes how many articles are found, in the first of them also which is the first.
 */
export function typedQueries(kind: QueryKind, scans: readonly [PlainScan, ...PlainScan[]], runs: number): TypedQuery[] {
  // What ends like an inflected word is found with words that do not begin so.
  const texts = new Set(candidates.map(kinds[kind]).filter((query) => /^[a-z ]*[^deys\d]$/.test(query)));
  const queries: TypedQuery[] = [];
  for (const text of texts) {
    const query = { before: text.slice(0, -1), key: text.slice(-1) };
    if (changesFirst(query, scans[0]) && scans.every((scan) => narrows(query, scan))) queries.push(query);
    if (queries.length === runs) return queries;
  }
  throw new Error(`${kind}: only ${queries.length} queries`);
}

/** The query of a run, as it is once it is typed. */
export function wholeQuery(queries: readonly TypedQuery[], run: number): string {
  const query = queries[run];
  return query ? query.before + query.key : '';
}
