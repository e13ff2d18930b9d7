import { comparePlaces, placeOf } from '../../bundle/axis-place.ts';
import type { ArticleRecord } from '../../bundle/record.ts';
import { compareText } from './compare-text.ts';

/** Articles in the order of the bundle: by publication date, then id; the undated last, by id. */
export function orderArticles(records: readonly ArticleRecord[]): ArticleRecord[] {
  return records
    .map((record) => ({ record, place: placeOf(record.datePublished) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.record.id, b.record.id))
    .map(({ record }) => record);
}
