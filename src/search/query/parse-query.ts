import { allOf, anyOf, noneOf } from './query.ts';
import type { QueryNode, QueryProblem } from './query.ts';
import { findHint, splitDate } from './query-hints.ts';
import { plainWords, readOperand } from './read-leaf.ts';
import type { ReadOperand } from './read-leaf.ts';
import { scanQuery } from './scan-query.ts';
import type { OperandToken, QueryToken } from './scan-query.ts';

/** The result of parsing a query. */
export interface ParsedQuery {
  /** Null if the query asks for nothing. */
  tree: QueryNode | null;
  problem: QueryProblem | null;
}

const deepest = 50;

/** Thrown within this file only, where brackets do not match: parsing falls back to a list of operands. */
class UnmatchedBracket extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Reads an operand; one that cannot be read falls back to plain words. */
function readToken(token: OperandToken, typing: boolean): ReadOperand {
  const operand = { ...token.operand, open: token.operand.open && typing };
  const read = readOperand(operand);
  return read.problem === null ? read : { ...read, leaf: plainWords(operand) };
}

/**
 * Parses tokens by recursive descent: disjunctions of conjunctions of negations of operands and brackets. A missing
 * operand is reported and left out, so that the rest of the query means the same while one types.
 */
class Parser {
  /** The first in the query. */
  problem: QueryProblem | null = null;
  private readonly tokens: readonly QueryToken[];
  private at = 0;
  private depth = 0;
  private negations = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.tokens = tokens;
  }

  parse(): QueryNode | null {
    if (this.tokens.length === 0) return null;
    const tree = this.disjunction();
    const rest = this.tokens[this.at];
    if (rest) throw new UnmatchedBracket(rest.at, 'This bracket was not opened.');
    return tree;
  }

  private report(at: number, message: string): null {
    if (!this.problem || at < this.problem.at) this.problem = { at, message };
    return null;
  }

  private take(kind: QueryToken['kind']): QueryToken | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at++;
    return token;
  }

  private disjunction(): QueryNode | null {
    const parts = [this.conjunction()];
    while (this.take('OR')) parts.push(this.conjunction());
    return anyOf(parts);
  }

  private conjunction(): QueryNode | null {
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
    if (token?.kind !== 'operand') return this.missingOperand(token);
    // Only the last operand may still be being typed. A negated prefix would exclude too much.
    const { leaf, problem } = readToken(token, this.at === this.tokens.length - 1 && this.negations === 0);
    if (problem !== null) this.report(token.at, splitDate(this.tokens, this.at) ?? `${problem}.`);
    this.at++;
    return leaf;
  }

  private bracket(at: number): QueryNode | null {
    if (++this.depth > deepest) throw new UnmatchedBracket(at, `Brackets can be nested ${deepest} deep.`);
    const inside = this.tokens[this.at]?.kind === ')' ? null : this.disjunction();
    if (!this.take(')')) this.report(at, 'This bracket is not closed.');
    this.depth--;
    return inside;
  }

  // Reported at the operator before the gap, which is what the reader can change.
  private missingOperand(found: QueryToken | undefined): null {
    const before = this.tokens[this.at - 1];
    if (before?.kind === 'NOT' && found?.kind !== 'OR' && found?.kind !== 'AND')
      return this.report(before.at, 'What is to be left out is missing here.');
    if (found?.kind === ')')
      return this.depth > 0 ? this.report(found.at, 'Something is missing before this bracket.') : null;
    const sign = found ?? before;
    return sign?.kind === 'OR' || sign?.kind === 'AND'
      ? this.report(sign.at, `“${sign.kind}” needs something on both sides.`)
      : null;
  }
}

/** The conjunction of all operands, without brackets and OR. */
function flatConjunction(tokens: readonly QueryToken[]): QueryNode | null {
  const parts = tokens.map((token, at) => {
    if (token.kind !== 'operand') return null;
    const negative = tokens[at - 1]?.kind === 'NOT';
    const { leaf } = readToken(token, at === tokens.length - 1 && !negative);
    return negative ? noneOf(leaf) : leaf;
  });
  return allOf(parts);
}

/**
 * Parses a query as it is typed into the search box; never throws. Operands side by side, or with `AND`, must all
 * match; `OR` binds less; `-` or `NOT` negates; brackets group. Words `"in quotes"`, or joined as in `multi-polar`, are
 * a phrase. `person:`, `org:`, `place:`, `keyword:`, `source:` and `lang:` search names, `headline:` headlines only;
 * `before:`, `after:` and `on:` take a date. The last word of the query matches as a prefix, since it may still be
 * being typed, and so does any word with a `*`. A quotation or bracket that is not closed ends with the query.
 *
 * `problem` is the first syntax error: a missing operand is left out, and an operand that cannot be read is searched
 * for as plain words. If there is no error, it may be a hint that a part is meant otherwise.
 */
export function parseQuery(q: string): ParsedQuery {
  const tokens = scanQuery(q);
  try {
    const parser = new Parser(tokens);
    const tree = parser.parse();
    return { tree, problem: parser.problem ?? findHint(tokens, tree !== null) };
  } catch (error) {
    if (!(error instanceof UnmatchedBracket)) throw error;
    return { tree: flatConjunction(tokens), problem: { at: error.at, message: error.message } };
  }
}
