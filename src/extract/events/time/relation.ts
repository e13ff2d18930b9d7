import { low, type Passage } from '../../tokens/passage.ts';
import { verbs } from '../event-verbs.ts';
import type { Predicate } from '../predicates/predicate.ts';

/** How the time of an event follows from another of its sentence: the `same`, or about it. */
export interface Relation {
  rule: string;
  same: boolean;
}

const during = new Set(['when', 'while', 'as', 'where']);

/** Prepositions before an event during which something happens: "said in a July 16 conference". */
const occasions = new Set(['in', 'at', 'during', 'on']);

/**
 * Finds how the time of a predicate follows from a dated one of its sentence: they are joined ("met and signed"), the
 * dated one reports the other ("said on Monday that it sank"), or is its circumstance ("left when it closed in May").
 */
export function relationOf(passage: Passage, predicate: Predicate, dated: Predicate): Relation | null {
  const { clauses } = predicate.sentence.parsed;
  const [clause, other] = [clauses[predicate.clause], clauses[dated.clause]];
  if (!clause || !other) return null;
  if (dated.noun) {
    const { preposition, first } = dated.noun.group;
    const named = first < clause.verb.first || verbs.light.has(clause.verb.lemma);
    const within = preposition === null ? named : occasions.has(low(passage, preposition));
    const own = dated.clause === predicate.clause && within;
    return own ? { rule: 'same-clause', same: true } : null;
  }
  if (predicate.clause === dated.clause) return { rule: 'same-clause', same: true };
  const joined =
    (clause.kind === 'coordinate' && clause.parent === dated.clause) ||
    (other.kind === 'coordinate' && other.parent === predicate.clause);
  if (joined) return { rule: 'joined', same: true };
  if (clause.kind === 'complement' && clause.parent === dated.clause) return { rule: 'reported-by', same: false };
  const isBelow = clause.kind === 'adverbial' && (clause.parent === dated.clause || other.kind === 'main');
  const isAbove = other.kind === 'adverbial' && (other.parent === predicate.clause || clause.kind === 'main');
  if (!isBelow && !isAbove) return null;
  const { connective } = isBelow ? clause : other;
  const word = connective === null ? '' : low(passage, connective);
  return { rule: word === '' ? 'circumstance' : word, same: during.has(word) };
}
