import { comparePlaces, placeOf } from '../../time/placement.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { compareText } from '../../base/compare-text.ts';

/** Sorts articles into the order of the bundle: by publication date, then id; the undated last, by id. */
export function orderArticles<Given extends ArticleRecord>(records: readonly Given[]): Given[] {
  return records
    .map((record) => ({ record, place: placeOf(record.datePublished) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.record.id, b.record.id))
    .map(({ record }) => record);
}
