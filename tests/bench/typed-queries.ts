import { wordOf } from './collection.ts';
import type { PlainScan } from './plain-scan.ts';

/** A query without its last key, and that key. */
export interface TypedQuery {
  before: string;
  key: string;
}

/** Without its last letter the word can be one of two, as "tu" and "ter" begin alike. */
const frequentWord = (number: number) => wordOf(12 * 16 + number);

/** By kind, queries whose last key narrows what is found, by number. */
const kinds = {
  frequentWord,
  rareWord: (number: number) => `${wordOf(16 * 37 + number)}t`,
  twoWords: (number: number) => `${wordOf(100 + number)} ${frequentWord(15 - number)}`,
  beginning: (number: number) => `${wordOf(number)}${number % 2 === 0 ? 'd' : 'r'}`,
};

export type QueryKind = keyof typeof kinds;

export const queryKinds: readonly QueryKind[] = ['frequentWord', 'rareWord', 'twoWords', 'beginning'];

const candidates = Array.from({ length: 16 }, (_, number) => number);

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
  const queries = candidates
    .map(kinds[kind])
    .map((query) => ({ before: query.slice(0, -1), key: query.slice(-1) }))
    .filter((query) => changesFirst(query, scans[0]) && scans.every((scan) => narrows(query, scan)));
  if (queries.length < runs) throw new Error(`${kind}: only ${queries.length} queries`);
  return queries.slice(0, runs);
}

/** The query of a run, as it is once it is typed. */
export function wholeQuery(queries: readonly TypedQuery[], run: number): string {
  const query = queries[run];
  return query ? query.before + query.key : '';
}
