import type { Facet } from '../../contract/facets.ts';

/** Whose names a part of a query is about. */
export type NameField = Facet;

/** Words that must stand next to one another in this order, in the headline or in the body; one word is a phrase of one. */
export interface TextLeaf {
  kind: 'text';
  /** Folded, never empty. */
  words: readonly string[];
  /** The words as they are; else any inflected form of each will do. */
  exact: boolean;
  /** The last word need only be the beginning of a word. */
  prefix: boolean;
  /** Only the headline counts. */
  headline: boolean;
}

/** An article that has a name in which these words stand next to one another, as they are. */
export interface NameLeaf {
  kind: 'name';
  field: NameField;
  words: readonly string[];
  prefix: boolean;
}

/** An article whose time overlaps what comes before or after a date, or the date itself. */
export interface DateLeaf {
  kind: 'date';
  relation: 'before' | 'after' | 'on';
  /** What the date covers, milliseconds in UTC, `end` exclusive; an open side is infinite. */
  start: number;
  end: number;
  /** The date as it was written, in lower case. */
  text: string;
}

export type QueryLeaf = TextLeaf | NameLeaf | DateLeaf;

/** What to look for. A group has two parts or more, none of them a group of the same kind; no negation holds another. */
export type QueryNode =
  | QueryLeaf
  | { kind: 'not'; part: QueryNode }
  | { kind: 'and'; parts: readonly QueryNode[] }
  | { kind: 'or'; parts: readonly QueryNode[] };

/**
 * What cannot be read in a query, or may not mean what it was meant to: where, as an offset in UTF-16 code units, and
 * why, as a sentence for the reader.
 */
export interface QueryProblem {
  at: number;
  message: string;
}

/** The parts that all must match; null if there are none. */
export function allOf(parts: readonly (QueryNode | null)[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part === null ? [] : part.kind === 'and' ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'and', parts: flat } : (flat[0] ?? null);
}

/** The parts of which one must match; null if there are none. */
export function anyOf(parts: readonly (QueryNode | null)[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part === null ? [] : part.kind === 'or' ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'or', parts: flat } : (flat[0] ?? null);
}

/** What must not match. */
export function noneOf(part: QueryNode | null): QueryNode | null {
  return part?.kind === 'not' ? part.part : part && { kind: 'not', part };
}

/** The text leaves of a query in order, those below a negation left out if `positive`. */
export function textLeaves(node: QueryNode, positive: boolean): TextLeaf[] {
  switch (node.kind) {
    case 'text':
      return [node];
    case 'not':
      return positive ? [] : textLeaves(node.part, positive);
    case 'and':
    case 'or':
      return node.parts.flatMap((part) => textLeaves(part, positive));
    default:
      return [];
  }
}
