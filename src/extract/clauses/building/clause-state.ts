import type { NounGroup } from '../clause.ts';
import type { ClauseDraft } from './close-clauses.ts';
import { opening, type Opening } from './opening.ts';

/** The clauses of a sentence so far, as a pass over its tokens leaves them. */
export interface ClauseState {
  /** The index of the sentence's first token in the passage. */
  readonly offset: number;
  readonly clauses: ClauseDraft[];
  /** The clause whose verb is awaited. */
  opening: Opening;
  /** The beginnings of clauses that others interrupt before their verb, the innermost last. */
  readonly suspended: Opening[];
  /** The last clause, -1 before the first. */
  current: number;
  /** The last group that no preposition governs, since the last verb. */
  free: NounGroup | null;
  lastGroup: NounGroup | null;
  /** True if a boundary of clauses, a comma or a conjunction, came since the last verb. */
  hasBoundary: boolean;
  /** The antecedent of the relative clause whose verb is missing. */
  antecedent: NounGroup | null;
  /** True if the subject of the last clause is behind its verb: '" said the mayor'. */
  postposed: boolean;
}

/** The state before the first token of a sentence. */
export function initialState(offset: number): ClauseState {
  return {
    offset,
    clauses: [],
    opening: opening(0, 'main', null),
    suspended: [],
    current: -1,
    free: null,
    lastGroup: null,
    hasBoundary: false,
    antecedent: null,
    postposed: false,
  };
}

/** Checks for a clause that awaits its verb: the first, or one behind a comma or a conjunction. */
export function isOpen({ current, hasBoundary }: ClauseState): boolean {
  return current < 0 || hasBoundary;
}

/** Returns the last clause with a verb; undefined before the first. */
export function lastClause({ current, clauses }: ClauseState): ClauseDraft | undefined {
  return current < 0 ? undefined : clauses[current];
}
