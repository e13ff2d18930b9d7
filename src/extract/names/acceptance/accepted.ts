import type { NameCandidate } from '../candidates/candidates.ts';

/** Why a candidate is a person: its score, its acts, a list of persons, an alias, or a word of a person's full name. */
type AcceptanceRule = 'evidence' | 'acts' | 'list' | 'alias' | 'back-reference';

/** The accepted candidates, each with the first rule that accepts it. */
export type Accepted = Map<NameCandidate, AcceptanceRule>;

/** Accepts a candidate, unless another rule has accepted it before. */
export function acceptBy(accepted: Accepted, candidate: NameCandidate, rule: AcceptanceRule): void {
  if (!accepted.has(candidate)) accepted.set(candidate, rule);
}
