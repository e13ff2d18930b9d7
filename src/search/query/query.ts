import type { Facet } from '../../contract/facets.ts';

/** A field of a query that searches names. */
export type NameField = Facet;

/** A phrase: words that must follow one another, all in the headline or all in the body. A single word is one too. */
export interface TextLeaf {
  kind: 'text';
  /** Folded, never empty. */
  words: readonly string[];
  /** Only the words as they are match, not their other inflected forms. */
  exact: boolean;
  /** The last word matches as a prefix. */
  prefix: boolean;
  /** Only the headline is searched. */
  headline: boolean;
}

/** Matches an article that has a name with this phrase in it, its words as they are. */
export interface NameLeaf {
  kind: 'name';
  field: NameField;
  words: readonly string[];
  prefix: boolean;
}

/** Matches an article whose time overlaps the time before or after a date, or the date itself. */
export interface DateLeaf {
  kind: 'date';
  relation: 'before' | 'after' | 'on';
  /** The interval of the date, milliseconds in UTC, `end` exclusive; an open side is infinite. */
  start: number;
  end: number;
  /** The date as it was written, in lower case. */
  text: string;
}

export type QueryLeaf = TextLeaf | NameLeaf | DateLeaf;

/**
 * The syntax tree of a query. A group has two parts or more, none of the group's own kind; no negation has a negation
 * as its part.
 */
export type QueryNode =
  | QueryLeaf
  | { kind: 'not'; part: QueryNode }
  | { kind: 'and'; parts: readonly QueryNode[] }
  | { kind: 'or'; parts: readonly QueryNode[] };

/** A syntax error of a query, or a hint that it may be meant otherwise. */
export interface QueryProblem {
  /** An offset into the query in UTF-16 code units. */
  at: number;
  /** A sentence for the reader. */
  message: string;
}

/** The conjunction of several parts; null if there are none. */
export function allOf(parts: readonly (QueryNode | null)[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part === null ? [] : part.kind === 'and' ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'and', parts: flat } : (flat[0] ?? null);
}

/** The disjunction of several parts; null if there are none. */
export function anyOf(parts: readonly (QueryNode | null)[]): QueryNode | null {
  const flat = parts.flatMap((part) => (part === null ? [] : part.kind === 'or' ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'or', parts: flat } : (flat[0] ?? null);
}

/** The negation of a part. */
export function noneOf(part: QueryNode | null): QueryNode | null {
  return part?.kind === 'not' ? part.part : part && { kind: 'not', part };
}

/** The text leaves of a query in order, without those below a negation if `positive`. */
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
