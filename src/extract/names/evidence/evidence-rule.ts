import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';

/** A rule of evidence: the points that it gives a candidate; negative points speak against a person. */
export interface Evidence {
  reason: string;
  /** Limits the rule to candidates of one word, or of several. */
  of?: 'one' | 'several';
  /**
   * The cues (see `cuesOf`) that the word before or behind needs for the rule to apply; both absent if it always
   * applies.
   */
  before?: number;
  behind?: number;
  points: (candidate: NameCandidate, annotated: AnnotatedText) => number;
}
