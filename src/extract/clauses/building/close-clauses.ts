import type { Clause } from '../clause.ts';
import { reporting } from '../../english/reporting-verbs.ts';

/** A clause that the parser still changes. */
export type ClauseDraft = { -readonly [Key in keyof Clause]: Clause[Key] };

function makeMain(clause: ClauseDraft): void {
  clause.kind = 'main';
  clause.parent = null;
}

/** Makes a reporting clause behind what it reports the main one: "the mill burned down, police said". */
function frame(clauses: readonly ClauseDraft[], clause: ClauseDraft, at: number): void {
  const { kind, connective, object, parent, verb, subject } = clause;
  const reported = parent === null ? undefined : clauses[parent];
  if (!reported || kind !== 'coordinate' || connective !== null || reported.kind === 'coordinate') return;
  const hasOtherObject = object !== null && verb.lemma !== 'tell';
  if (!reporting.has(verb.lemma) || hasOtherObject || subject === reported.subject) return;
  // 'Lee added, "Our study shows"': the first clause is a frame itself.
  if (clause.quoted && !reported.quoted && reporting.has(reported.verb.lemma)) return;
  reported.kind = 'complement';
  reported.parent = at;
  makeMain(clause);
}

/**
 * Gives the tokens without a clause to the one before them, sets the end of each clause, and finds the main one.
 * `offset` is the index of the first token.
 */
export function closeClauses(clauses: readonly ClauseDraft[], owners: number[], offset: number): void {
  let last = -1;
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at] ?? -1;
    if (owner < 0) owners[at] = last;
    else last = owner;
    const clause = last < 0 ? undefined : clauses[last];
    if (clause) clause.last = at + offset;
  }
  clauses.forEach((clause, at) => frame(clauses, clause, at));
  if (clauses.some(({ kind }) => kind === 'main')) return;
  const first = clauses.find(({ kind }) => kind === 'coordinate');
  if (first) makeMain(first);
}
