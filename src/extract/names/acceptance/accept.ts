import { aliasOf } from '../candidates/alias.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { acceptBy, type Accepted } from './accepted.ts';
import { actsHuman, actsLikePerson, isActingGivenName } from './acting-names.ts';
import { isBackReference, partsOf, veto } from './back-references.ts';
import { enough } from '../evidence/evidence.ts';
import { acceptListed } from './listed-names.ts';
import { surfacesOf } from './surfaces.ts';

/** A lower context score of one mention rejects all mentions of the same words: "Hurricane X" makes every X a storm. */
const leastContext = -3.4;

/**
 * Chooses the persons among the candidates: by the score of each surface, by lists, by aliases, then by
 * back-references.
 */
export function accept(candidates: readonly NameCandidate[], annotated: AnnotatedText): Accepted {
  const accepted: Accepted = new Map();
  const surfaces = surfacesOf(candidates);
  const acting = surfaces
    .filter(({ candidates: group }) => isActingGivenName(group, annotated))
    .flatMap(({ candidates: group }) => group);
  // One such act may be that of a brand or a storm.
  if (acting.filter(({ context }) => context >= actsLikePerson).length > 1)
    for (const candidate of acting) acceptBy(accepted, candidate, 'acts');
  for (const { candidates: group, score } of surfaces) {
    const rule = score >= enough ? 'evidence' : actsHuman(group, annotated) ? 'acts' : undefined;
    if (rule === undefined || group.some(({ context }) => context < leastContext)) continue;
    for (const candidate of group) if (candidate.score > veto) acceptBy(accepted, candidate, rule);
  }
  acceptListed(candidates, accepted, annotated);
  for (const [i, candidate] of candidates.entries()) {
    const previous = i > 0 ? candidates[i - 1] : undefined;
    if (previous && accepted.has(previous) && aliasOf(candidate, annotated) === previous.to && candidate.score > 0)
      acceptBy(accepted, candidate, 'alias');
  }
  const parts = partsOf(accepted.keys());
  for (const candidate of candidates)
    if (isBackReference(candidate, parts, annotated)) acceptBy(accepted, candidate, 'back-reference');
  return accepted;
}
