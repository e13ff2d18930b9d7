import { after, before, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { cuesAt } from '../words/cues.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { actEvidence, actOf } from './evidence-acts.ts';
import type { Evidence } from './evidence-rule.ts';
import { otherEvidence } from './evidence-other.ts';
import { personEvidence } from './evidence-person.ts';
import { sportsEvidence } from './evidence-sports.ts';
import { thingEvidence } from './evidence-things.ts';
import { otherWordEvidence } from './evidence-words-other.ts';
import { wordEvidence } from './evidence-words.ts';

/** The score from which a candidate is accepted as a person. */
export const enough = 2;

const allWordEvidence = [...wordEvidence, ...otherWordEvidence];
const aroundEvidence = [...personEvidence, ...actEvidence, ...otherEvidence, ...thingEvidence, ...sportsEvidence];

/**
 * Selects the rules that do not exclude a number of words, in their order, with the cues that those for the words
 * around need.
 */
function chosen(not: Evidence['of']) {
  return {
    words: allWordEvidence.filter(({ of }) => of !== not),
    around: aroundEvidence
      .filter(({ of }) => of !== not)
      .map((evidence) => {
        const always = evidence.before === undefined && evidence.behind === undefined;
        const { reason, points, behind = 0 } = evidence;
        return { reason, points, always, before: evidence.before ?? 0, behind };
      }),
  };
}

const ofOne = chosen('several');
const ofSeveral = chosen('one');

/** Returns the cues of the words before and behind a candidate. */
function cuesAround(candidate: NameCandidate, annotated: AnnotatedText): [left: number, right: number] {
  return [cuesAt(before(candidate, annotated)), cuesAt(after(candidate, annotated))];
}

/** Scores a candidate: sets `score`, `context` and `human`. */
export function weigh(candidate: NameCandidate, annotated: AnnotatedText): void {
  let words = 0;
  const act = actOf(candidate, annotated);
  candidate.human = act.human;
  let context = act.points;
  const evidence = isSingle(candidate) ? ofOne : ofSeveral;
  for (const rule of evidence.words) words += rule.points(candidate, annotated);
  const [left, right] = cuesAround(candidate, annotated);
  for (const rule of evidence.around)
    if (rule.always || rule.before & left || rule.behind & right) context += rule.points(candidate, annotated);
  candidate.context = context;
  candidate.score = words + context;
}

/** A rule of evidence with the points that it gives a candidate; negative ones speak against a person. */
export interface Reason {
  reason: string;
  points: number;
}

/** Lists every rule that gives a candidate points, in the order in which {@link weigh} adds them. */
export function reasonsOf(candidate: NameCandidate, annotated: AnnotatedText): Reason[] {
  const evidence = isSingle(candidate) ? ofOne : ofSeveral;
  const [left, right] = cuesAround(candidate, annotated);
  const around = evidence.around.filter((rule) => rule.always || rule.before & left || rule.behind & right);
  const rules = [...evidence.words, ...around].map(({ reason, points }) => ({
    reason,
    points: points(candidate, annotated),
  }));
  const act = {
    reason: 'the subject or speaker of a verb',
    points: actOf(candidate, annotated).points,
  };
  return [act, ...rules].filter(({ points }) => points !== 0);
}
