import type { Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { otherEvidence } from './evidence-other.ts';
import { personEvidence } from './evidence-person.ts';
import { wordEvidence } from './evidence-words.ts';

/** One reason for or against: how many points a candidate gets. */
export interface Evidence {
  reason: string;
  points: (candidate: Candidate, document: Document) => number;
}

/** Points from which a candidate is taken for a person. */
export const enough = 2;

/** Weighs a candidate: what its words say, and what stands around them. */
export function weigh(candidate: Candidate, document: Document): void {
  let words = 0;
  let context = 0;
  for (const { points } of wordEvidence) words += points(candidate, document);
  for (const { points } of personEvidence) context += points(candidate, document);
  for (const { points } of otherEvidence) context += points(candidate, document);
  candidate.context = context;
  candidate.score = words + context;
}
