import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';

/** One reason for or against: how many points a candidate gets. */
export interface Evidence {
  reason: string;
  /** Said of candidates of one word, or of several, only. */
  of?: 'one' | 'several';
  /** Cues of the word before or behind without all of which it says nothing, see `cuesOf`; none where it looks further. */
  before?: number;
  behind?: number;
  points: (candidate: NameCandidate, annotated: AnnotatedText) => number;
}
