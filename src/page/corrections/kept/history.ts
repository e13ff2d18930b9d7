import * as v from 'valibot';
import { correctionsSchema, encodeCorrections } from '../../../contract/corrections.ts';
import type { Correction } from '../../../contract/corrections.ts';
import { decode } from '../../../contract/decode.ts';

/** Corrections in the order of their application, and those that were undone, the last undone at the end. */
export interface History {
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

const historySchema = v.object({ done: correctionsSchema, undone: correctionsSchema });

const emptyHistory: History = { done: [], undone: [] };

/** Decodes a kept history; null is the empty one. Throws FormatError. */
export function decodeHistory(text: string | null): History {
  return text === null ? emptyHistory : decode(historySchema, text, 'The corrections kept in this browser');
}

/** Encodes a history to the text that {@link decodeHistory} reads. */
export function encodeHistory({ done, undone }: History): string {
  return `{"done":${encodeCorrections(done)},"undone":${encodeCorrections(undone)}}`;
}

/** Adds corrections. What was undone before cannot be redone. */
export function withAdded({ done }: History, added: readonly Correction[]): History {
  return { done: [...done, ...added], undone: [] };
}

/** Undoes the last correction, if any. */
export function withUndone({ done, undone }: History): History {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

/** Redoes the correction that was undone last, if any. */
export function withRedone({ done, undone }: History): History {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}

/** Removes one correction, wherever it is in the list; it can be redone, as the last. */
export function withRemoved({ done, undone }: History, at: number): History {
  const removed = done[at];
  return removed ? { done: done.filter((_, each) => each !== at), undone: [...undone, removed] } : { done, undone };
}
