import { queryOptions } from '@tanstack/react-query';
import type { Collection } from '../../contract/collection.ts';
import { decodeNames } from '../../contract/decode-pieces.ts';
import { immutable } from './cache-options.ts';
import { fetchPiece } from './fetch-piece.ts';

/** Queries the names by which the texts mention each person, organisation and place. */
export function namesQuery({ index, corrected }: Collection) {
  return queryOptions({
    queryKey: ['names', index.folder],
    queryFn: ({ signal }) =>
      corrected
        ? corrected.names
        : fetchPiece(`${index.folder}/names.json`, signal, (json, file) => decodeNames(json, file, index)),
    ...immutable,
  });
}
