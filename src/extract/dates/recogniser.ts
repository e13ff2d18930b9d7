import type { DateCandidate } from './candidate.ts';
import type { Sense } from './lexicon.ts';
import type { Passage } from '../tokens/passage.ts';

/** Reads one way of writing a time. It is asked at every token of its `heads` and looks around it, never far. */
export interface Recogniser {
  name: string;
  heads: readonly (keyof Sense | 'digits')[];
  /** The candidates headed by the token `at`; none where the words say something else. */
  read: (passage: Passage, at: number) => readonly DateCandidate[];
}

/** No candidates. */
export const none: readonly DateCandidate[] = [];
