import { isSingle } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { Document } from './document.ts';
import { actEvidence, actOf } from './evidence-acts.ts';
import { otherEvidence } from './evidence-other.ts';
import { personEvidence } from './evidence-person.ts';
import { thingEvidence } from './evidence-things.ts';
import { otherWordEvidence } from './evidence-words-other.ts';
import { wordEvidence } from './evidence-words.ts';

/** One reason for or against: how many points a candidate gets. */
export interface Evidence {
  reason: string;
  /** Said of candidates of one word, or of several, only. */
  of?: 'one' | 'several';
  points: (candidate: Candidate, document: Document) => number;
}

/** Points from which a candidate is taken for a person. */
export const enough = 2;

const allWordEvidence = [...wordEvidence, ...otherWordEvidence];
const aroundEvidence = [...personEvidence, ...actEvidence, ...otherEvidence, ...thingEvidence];
const ofOne = {
  words: allWordEvidence.filter(({ of }) => of !== 'several'),
  around: aroundEvidence.filter(({ of }) => of !== 'several'),
};
const ofSeveral = {
  words: allWordEvidence.filter(({ of }) => of !== 'one'),
  around: aroundEvidence.filter(({ of }) => of !== 'one'),
};

/** Weighs a candidate: what its words say, and what stands around them. */
export function weigh(candidate: Candidate, document: Document): void {
  let words = 0;
  const act = actOf(candidate, document);
  candidate.human = act.human;
  let context = act.points;
  const evidence = isSingle(candidate) ? ofOne : ofSeveral;
  for (const { points } of evidence.words) words += points(candidate, document);
  for (const { points } of evidence.around) context += points(candidate, document);
  candidate.context = context;
  candidate.score = words + context;
}
