import { FormatError } from '../../../contract/decode.ts';
import type { BundleIndex } from '../../../contract/index-format.ts';
import type { LeafAnswer } from '../../../search/run/ask-index.ts';
import type { TextLeaf } from '../../../search/query/query.ts';
import { FetchError } from '../fetch-piece.ts';

/** Which index is asked: where the page is, the bundle's folder, its number of articles, its part of `bundle.json`. */
export interface IndexPlace {
  page: string;
  folder: string;
  size: number;
  columns: BundleIndex['search'];
}

/** What the page tells the worker: the index first, then questions by number, and which of them to drop. */
export type ToWorker =
  | { kind: 'open'; place: IndexPlace }
  | { kind: 'ask'; question: number; leaves: readonly TextLeaf[] }
  | { kind: 'drop'; question: number };

/** What the worker answers: once it runs, and to a question, for each leaf in their order, or why it could not. */
export type FromWorker =
  { kind: 'opened' } | ({ kind: 'answer'; question: number } & ({ answers: LeafAnswer[] } | { error: SentError }));

/** An error as it goes from the worker to the page: what is thrown would arrive without its fields. */
export type SentError =
  | { kind: 'fetch'; file: string; found: string }
  | { kind: 'format'; file: string; path: string; expected: string; found: string }
  | { kind: 'other'; message: string };

export function packError(error: unknown): SentError {
  if (error instanceof FetchError) return { kind: 'fetch', file: error.file, found: error.found };
  if (error instanceof FormatError) {
    const { file, path, expected, found } = error;
    return { kind: 'format', file, path, expected, found };
  }
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function unpackError(sent: SentError): Error {
  switch (sent.kind) {
    case 'fetch':
      return new FetchError(sent.file, sent.found);
    case 'format':
      return new FormatError(sent.file, sent.path, sent.expected, sent.found);
    default:
      return new Error(sent.message);
  }
}
