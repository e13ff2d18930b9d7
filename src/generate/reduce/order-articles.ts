import { parseEdtf } from '../../bundle/edtf.ts';
import type { ArticleRecord } from '../../bundle/record.ts';
import { compareText } from './compare-text.ts';

/** Where a date stands on the axis: start and end in UTC milliseconds, as the page places it. */
export type Place = readonly [start: number, end: number];

/** The place of an EDTF date; an open interval stands at its known side. Null for what is no date. */
export function placeOf(edtf: string | null): Place | null {
  const span = edtf === null ? null : parseEdtf(edtf);
  if (!span) return null;
  return [span.start === -Infinity ? span.end : span.start, span.end === Infinity ? span.start : span.end];
}

/** Earlier start first, then earlier end; what has no place comes last. */
export function comparePlaces(a: Place | null, b: Place | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a[0] - b[0] || a[1] - b[1];
}

/** Articles in the order of the bundle: by publication date, then id; the undated last, by id. */
export function orderArticles(records: readonly ArticleRecord[]): ArticleRecord[] {
  return records
    .map((record) => ({ record, place: placeOf(record.datePublished) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.record.id, b.record.id))
    .map(({ record }) => record);
}
