import type { QueryClient } from '@tanstack/react-query';
import { openCollection } from '../../contract/collection.ts';
import { decodeIndex } from '../../contract/decode.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { collectionQuery } from './bundle-queries.ts';
import { servePieces } from './fetch-piece.ts';
import type { Pieces } from './fetch-piece.ts';

/**
 * Shows a bundle from memory in place of the one that is shown, which stays if the index is damaged: then it rejects
 * with FormatError.
 */
export async function showPieces(client: QueryClient, pieces: Pieces): Promise<BundleIndex> {
  const text = (await pieces.get('bundle.json')?.text()) ?? '';
  const collection = openCollection(decodeIndex(text, 'bundle.json'));
  // A fetch of the server's index that is under way would replace the collection.
  await client.cancelQueries({ queryKey: collectionQuery.queryKey });
  servePieces(pieces);
  client.setQueryData(collectionQuery.queryKey, collection);
  return collection.index;
}
