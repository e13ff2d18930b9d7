import { verbs } from '../event-verbs.ts';
import type { Predicate, Rejection } from './predicate.ts';

function isFrame(lemma: string): boolean {
  return verbs.sayings.has(lemma) || verbs.intentions.has(lemma) || verbs.denials.has(lemma);
}

/** Checks for a clause directly below another: what it reports or intends. */
function isContent({ clause, noun, sentence }: Predicate, frame: number): boolean {
  const { parent, kind } = sentence.parsed.clauses[clause] ?? {};
  return noun === null && parent === frame && kind !== 'coordinate';
}

/**
 * Drops, of a verb that reports or intends something and the verb of what it reports, the one that is no event of its
 * own: an undated "said" before what happened, and an undated plan behind "said" ("said that it will close").
 */
export function dropFrames(predicates: readonly Predicate[]): { predicates: Predicate[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const kept = predicates.filter((predicate) => {
    const { date, noun, clause, lemma, at, modality, sentence } = predicate;
    if (date || noun) return true;
    const frames = predicates.some(
      (other) =>
        isContent(other, clause) &&
        (other.date !== null || other.modality === 'reported' || verbs.intentions.has(lemma)),
    );
    const { parent = null, kind } = sentence.parsed.clauses[clause] ?? {};
    const reporter = predicates.find((other) => other.clause === parent && other.noun === null);
    const planned = modality === 'planned' && kind === 'complement' && reporter !== undefined;
    if (isFrame(lemma) && frames) rejections.push({ at, reason: 'it only frames another event' });
    else if (planned) rejections.push({ at, reason: 'it is a plan without a date that another event reports' });
    else return true;
    return false;
  });
  return { predicates: kept, rejections };
}
