import { FormatError } from '../../../contract/decode.ts';
import type { BundleIndex } from '../../../contract/index-format.ts';
import type { LeafMatches } from '../../../search/run/match-leaf.ts';
import type { TextLeaf } from '../../../search/query/query.ts';
import { FetchError } from '../fetch-piece.ts';
import type { Pieces } from '../fetch-piece.ts';

/** Which index to search. */
export interface IndexLocation {
  /** The page's address. */
  page: string;
  /** The bundle, if it is in memory. */
  pieces: Pieces | null;
  /** The bundle's folder, relative to `data/` beside the page. */
  folder: string;
  /** The number of articles. */
  size: number;
  /** The index's part of `bundle.json`. */
  columns: BundleIndex['search'];
}

/** The page's messages to the worker: first which index to open, then queries, each with a number to name it by. */
export type SearchRequest =
  | { kind: 'open'; location: IndexLocation }
  | { kind: 'query'; query: number; leaves: readonly TextLeaf[] }
  | { kind: 'cancel'; query: number };

/**
 * The worker's messages: once it has opened the index, then for each query the matches of its leaves in their order, or
 * an error.
 */
export type SearchResponse =
  { kind: 'opened' } | ({ kind: 'result'; query: number } & ({ matches: LeafMatches[] } | { error: SerializedError }));

/** An error as plain data: the structured clone of a message would drop the fields of our error classes. */
export type SerializedError =
  | { kind: 'fetch'; file: string; found: string }
  | { kind: 'format'; file: string; path: string; expected: string; found: string }
  | { kind: 'other'; message: string };

export function serializeError(error: unknown): SerializedError {
  if (error instanceof FetchError) return { kind: 'fetch', file: error.file, found: error.found };
  if (error instanceof FormatError) {
    const { file, path, expected, found } = error;
    return { kind: 'format', file, path, expected, found };
  }
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function deserializeError(error: SerializedError): Error {
  switch (error.kind) {
    case 'fetch':
      return new FetchError(error.file, error.found);
    case 'format':
      return new FormatError(error.file, error.path, error.expected, error.found);
    default:
      return new Error(error.message);
  }
}
