import type { InputNote, SkippedInput } from '../../../contract/index-format.ts';
import type { Pieces } from '../../data/fetch-piece.ts';

/** How far the reading has come. `bytes` are those of the files that were read, of `total`. */
export interface OpeningProgress {
  articles: number;
  bytes: number;
  total: number;
}

/** Why no collection could be made, with the inputs that were skipped. */
export interface OpeningFault {
  message: string;
  skipped: readonly SkippedInput[];
  notes: readonly InputNote[];
}

/** The worker's messages: its progress, then the files of the bundle or the fault. */
export type OpeningMessage = { progress: OpeningProgress } | { pieces: Pieces } | { fault: OpeningFault };
