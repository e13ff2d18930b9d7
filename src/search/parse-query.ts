import { allOf, anyOf, noneOf } from './query.ts';
import type { QueryNode, QueryProblem } from './query.ts';
import { plainWords, readPiece } from './read-leaf.ts';
import { scanQuery } from './scan-query.ts';
import type { QueryToken } from './scan-query.ts';

/** What was typed into the search box, read. */
export interface ParsedQuery {
  /** Null if nothing was asked. */
  tree: QueryNode | null;
  problem: QueryProblem | null;
}

const deepest = 50;

/** Thrown within this file only: reading goes on with the plain words. */
class Unreadable extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Reads tokens by descent: alternatives of groups of negations of pieces and brackets. */
class Reader {
  private readonly tokens: readonly QueryToken[];
  private at = 0;
  private depth = 0;

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
    let negative = false;
    while (this.take('NOT')) negative = !negative;
    const part = this.operand();
    return negative ? noneOf(part) : part;
  }

  private operand(): QueryNode | null {
    const open = this.take('(');
    if (open) return this.bracket(open.at);
    const token = this.tokens[this.at];
    if (token?.kind !== 'piece') throw this.lacking(token);
    this.at++;
    const { leaf, problem } = readPiece(token.piece);
    if (problem !== null) throw new Unreadable(token.at, `${problem}.`);
    return leaf;
  }

  private bracket(at: number): QueryNode | null {
    if (++this.depth > deepest) throw new Unreadable(at, `Brackets can be nested ${deepest} deep.`);
    const inside = this.tokens[this.at]?.kind === ')' ? null : this.alternatives();
    if (!this.take(')')) throw new Unreadable(at, 'This bracket is not closed.');
    this.depth--;
    return inside;
  }

  // Where something should stand and does not, the sign before it is what the reader can mend.
  private lacking(found: QueryToken | undefined): Unreadable {
    const before = this.tokens[this.at - 1];
    const sign = before?.kind === 'NOT' && found?.kind !== 'OR' && found?.kind !== 'AND' ? before : (found ?? before);
    if (sign?.kind === ')')
      return new Unreadable(
        sign.at,
        before ? 'Something is missing before this bracket.' : 'This bracket was not opened.',
      );
    if (sign?.kind === '(') return new Unreadable(sign.at, 'This bracket is not closed.');
    if (sign?.kind === 'NOT') return new Unreadable(sign.at, 'What is to be left out is missing here.');
    return new Unreadable(sign?.at ?? 0, `“${sign?.kind ?? ''}” needs something on both sides.`);
  }
}

/** All pieces together, each as if it stood alone, brackets and alternatives aside. */
function flatReading(tokens: readonly QueryToken[]): QueryNode | null {
  const parts = tokens.map((token, at) => {
    if (token.kind !== 'piece') return null;
    const { leaf, problem } = readPiece(token.piece);
    const part = problem === null ? leaf : plainWords(token.piece);
    return tokens[at - 1]?.kind === 'NOT' ? noneOf(part) : part;
  });
  return allOf(parts);
}

/**
 * Reads what someone types into the search box; never throws. All of the words must match; `"in quotes"`, or written
 * together as in `multi-polar`, they must stand together; `-` or `NOT` leaves out, `OR` is one or the other and binds
 * less than standing side by side, brackets group. `person:`, `org:`, `place:`, `keyword:` look into names,
 * `headline:` into headlines only; `before:`, `after:` and `on:` take a date. The last word matches as a prefix while it
 * may still be being typed, and any word does with a `*`. A quote that is not closed goes on to the end.
 *
 * What cannot be read is told in `problem`, the first only; its words are searched for meanwhile, all of them.
 */
export function parseQuery(q: string): ParsedQuery {
  const tokens = scanQuery(q);
  try {
    return { tree: new Reader(tokens).read(), problem: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { tree: flatReading(tokens), problem: { at: error.at, message: error.message } };
  }
}
