import { FormatError } from '../../contract/decode.ts';

/** The advice for each reason for which a browser stores nothing. */
export interface Advice {
  /** Names that of which less would need less room. */
  full: string;
  /** Names another way of keeping the data. */
  denied: string;
}

/** Converts an error of IndexedDB into a message for the reader. */
export function readerError(cause: unknown, { full, denied }: Advice): Error {
  if (cause instanceof FormatError) return cause;
  if (cause instanceof Error && cause.name === 'QuotaExceededError')
    return new Error(`The browser has no room left. Free some space, or ${full}.`, { cause });
  return new Error(
    `This browser keeps nothing for this page, as in some private windows or where site data is blocked. ${denied}`,
    { cause },
  );
}
