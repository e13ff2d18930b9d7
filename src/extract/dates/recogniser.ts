import type { DateCandidate } from './timex/candidate.ts';
import type { Sense } from './timex/lexicon.ts';
import type { Passage } from '../tokens/passage.ts';

/**
 * Recognises one way of writing a time. It runs at every token that has one of its `heads` and looks only at tokens
 * nearby.
 */
export interface Recogniser {
  name: string;
  heads: readonly (keyof Sense | 'digits')[];
  /** Returns the candidates headed by the token `at`; empty if the words mean something else. */
  read: (passage: Passage, at: number) => readonly DateCandidate[];
}

/** An empty list of candidates. */
export const none: readonly DateCandidate[] = [];
