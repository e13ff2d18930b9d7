import { queryOptions } from '@tanstack/react-query';
import { lowerBound } from '../../base/binary-search.ts';
import type { Collection } from '../../contract/collection.ts';
import { decodeTexts } from '../../contract/decode-pieces.ts';
import { fetchPiece } from './fetch-piece.ts';
import { immutable, minuteMs } from './cache-options.ts';

/** Binary search: the number of the piece that contains `article`, given the first article of each piece. */
function sliceOf(first: readonly number[], article: number): number {
  return lowerBound(first, (number) => number <= article) - 1;
}

/** Queries the whole record of one article: its text, persons, dates, events and keywords. */
export function articleQuery(collection: Collection, article: number) {
  const { corrected } = collection;
  const { index } = corrected?.stored ?? collection;
  const { folder, texts } = index;
  const number = corrected?.order[article] ?? article;
  const slice = sliceOf(texts, number);
  return queryOptions({
    queryKey: ['texts', folder, slice],
    queryFn: ({ signal }) =>
      fetchPiece(`${folder}/texts/${slice}.json`, signal, (json, file) => decodeTexts(json, file, index, slice)),
    select: (piece) => {
      const found = piece.articles[number - (texts[slice] ?? 0)];
      return found && corrected ? corrected.correctArticle(found) : found;
    },
    ...immutable,
    gcTime: 5 * minuteMs,
  });
}
