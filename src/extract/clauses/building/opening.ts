import type { ClauseKind, NounGroup } from '../clause.ts';

/** A clause that began and whose verb is missing yet. */
export interface Opening {
  first: number;
  subject: NounGroup | null;
  kind: ClauseKind;
  connective: number | null;
  parent: number | null;
}

/** Begins a clause at a token of the sentence. */
export function opening(
  first: number,
  kind: ClauseKind,
  parent: number | null,
  connective: number | null = null,
): Opening {
  return { first, subject: null, kind, connective, parent };
}

/** Copies the beginning of a clause with another subject; a literal is cheaper than a spread. */
export function withSubject(begun: Opening, subject: NounGroup | null = null): Opening {
  return { first: begun.first, subject, kind: begun.kind, connective: begun.connective, parent: begun.parent };
}
