import { allOf, anyOf, noneOf } from './query.ts';
import type { QueryNode, QueryProblem } from './query.ts';
import { findHint, splitDate } from './query-hints.ts';
import { plainWords, readPiece } from './read-leaf.ts';
import type { ReadPiece } from './read-leaf.ts';
import { scanQuery } from './scan-query.ts';
import type { PieceToken, QueryToken } from './scan-query.ts';

/** What was typed into the search box, read. */
export interface ParsedQuery {
  /** Null if nothing was asked. */
  tree: QueryNode | null;
  problem: QueryProblem | null;
}

const deepest = 50;

/** Thrown within this file only, where the brackets tell nothing: reading goes on with the plain words. */
class Unreadable extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** A piece by itself; what cannot be read in it is its plain words. */
function readAlone(token: PieceToken, typing: boolean): ReadPiece {
  const piece = { ...token.piece, open: token.piece.open && typing };
  const read = readPiece(piece);
  return read.problem === null ? read : { ...read, leaf: plainWords(piece) };
}

/**
 * Reads tokens by descent: alternatives of groups of negations of pieces and brackets. What is missing is told and left
 * out, so that the rest means the same while one types.
 */
class Reader {
  /** The first in the query. */
  problem: QueryProblem | null = null;
  private readonly tokens: readonly QueryToken[];
  private at = 0;
  private depth = 0;
  private negations = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.tokens = tokens;
  }

  read(): QueryNode | null {
    if (this.tokens.length === 0) return null;
    const tree = this.alternatives();
    const rest = this.tokens[this.at];
    if (rest) throw new Unreadable(rest.at, 'This bracket was not opened.');
    return tree;
  }

  private tell(at: number, message: string): null {
    if (!this.problem || at < this.problem.at) this.problem = { at, message };
    return null;
  }

  private take(kind: QueryToken['kind']): QueryToken | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at++;
    return token;
  }

  private alternatives(): QueryNode | null {
    const parts = [this.group()];
    while (this.take('OR')) parts.push(this.group());
    return anyOf(parts);
  }

  private group(): QueryNode | null {
    const parts = [this.negation()];
    for (
      let next = this.tokens[this.at];
      next && next.kind !== 'OR' && next.kind !== ')';
      next = this.tokens[this.at]
    ) {
      this.take('AND');
      parts.push(this.negation());
    }
    return allOf(parts);
  }

  private negation(): QueryNode | null {
    const before = this.negations;
    while (this.take('NOT')) this.negations++;
    const negative = (this.negations - before) % 2 === 1;
    const part = this.operand();
    this.negations = before;
    return negative ? noneOf(part) : part;
  }

  private operand(): QueryNode | null {
    const open = this.take('(');
    if (open) return this.bracket(open.at);
    const token = this.tokens[this.at];
    if (token?.kind !== 'piece') return this.lacking(token);
    // Nobody is still typing what is followed by more, or is to be left out: half a word would leave out too much.
    const { leaf, problem } = readAlone(token, this.at === this.tokens.length - 1 && this.negations === 0);
    if (problem !== null) this.tell(token.at, splitDate(this.tokens, this.at) ?? `${problem}.`);
    this.at++;
    return leaf;
  }

  private bracket(at: number): QueryNode | null {
    if (++this.depth > deepest) throw new Unreadable(at, `Brackets can be nested ${deepest} deep.`);
    const inside = this.tokens[this.at]?.kind === ')' ? null : this.alternatives();
    if (!this.take(')')) this.tell(at, 'This bracket is not closed.');
    this.depth--;
    return inside;
  }

  // Where something should stand and does not, the sign before it is what the reader can mend.
  private lacking(found: QueryToken | undefined): null {
    const before = this.tokens[this.at - 1];
    if (before?.kind === 'NOT' && found?.kind !== 'OR' && found?.kind !== 'AND')
      return this.tell(before.at, 'What is to be left out is missing here.');
    if (found?.kind === ')')
      return this.depth > 0 ? this.tell(found.at, 'Something is missing before this bracket.') : null;
    const sign = found ?? before;
    return sign?.kind === 'OR' || sign?.kind === 'AND'
      ? this.tell(sign.at, `“${sign.kind}” needs something on both sides.`)
      : null;
  }
}

/** All pieces together, each as if it stood alone, brackets and alternatives aside. */
function flatReading(tokens: readonly QueryToken[]): QueryNode | null {
  const parts = tokens.map((token, at) => {
    if (token.kind !== 'piece') return null;
    const negative = tokens[at - 1]?.kind === 'NOT';
    const { leaf } = readAlone(token, at === tokens.length - 1 && !negative);
    return negative ? noneOf(leaf) : leaf;
  });
  return allOf(parts);
}

/**
 * Reads what someone types into the search box; never throws. All of the words must match; `"in quotes"`, or written
 * together as in `multi-polar`, they must stand together; `-` or `NOT` leaves out, `OR` is one or the other and binds
 * less than standing side by side, brackets group. `person:`, `org:`, `place:`, `keyword:`, `source:` and `lang:` look
 * into names, `headline:` into headlines only; `before:`, `after:` and `on:` take a date. The last word matches as a
 * prefix while it may still be being typed, and any word does with a `*`. A quote or bracket that is not closed goes on
 * to the end.
 *
 * `problem` tells what cannot be read or is missing, the first only: what is missing is left out, and of what cannot be
 * read the plain words are searched for. Where all can be read it tells what may be meant otherwise.
 */
export function parseQuery(q: string): ParsedQuery {
  const tokens = scanQuery(q);
  try {
    const reader = new Reader(tokens);
    const tree = reader.read();
    return { tree, problem: reader.problem ?? findHint(tokens, tree !== null) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { tree: flatReading(tokens), problem: { at: error.at, message: error.message } };
  }
}
