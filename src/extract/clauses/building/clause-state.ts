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
  /** Clauses that others put off before their verb. */
  readonly waiting: Opening[];
  /** The last clause, -1 before the first. */
  current: number;
  /** The last group that no preposition governs, since the last verb. */
  free: NounGroup | null;
  lastGroup: NounGroup | null;
  /** Whether a comma or a conjunction came since the last verb. */
  parted: boolean;
  /** The antecedent of the relative clause whose verb is missing. */
  antecedent: NounGroup | null;
  /** Whether the subject of the last clause is behind its verb: '" said the mayor'. */
  postposed: boolean;
}

/** The state before the first token of a sentence. */
export function initialState(offset: number): ClauseState {
  return {
    offset,
    clauses: [],
    opening: opening(0, 'main', null),
    waiting: [],
    current: -1,
    free: null,
    lastGroup: null,
    parted: false,
    antecedent: null,
    postposed: false,
  };
}

/** Checks for a clause that awaits its verb: the first, or one behind a comma or a conjunction. */
export function isOpen({ current, parted }: ClauseState): boolean {
  return current < 0 || parted;
}

/** Returns the last clause with a verb; undefined before the first. */
export function lastClause({ current, clauses }: ClauseState): ClauseDraft | undefined {
  return current < 0 ? undefined : clauses[current];
}
