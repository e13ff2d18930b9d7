import type { Lexemes } from '../../tokens/lexemes.ts';
import { Sieve } from '../../tokens/sieve.ts';
import { zeros } from '../../tokens/zeros.ts';
import { tokenize, type Token } from './tokens.ts';
import { unwrap } from './unwrap.ts';

/** A token with what the lists say of it; kinds are looked up for words written large and their neighbours only. */
export interface Document {
  text: string;
  tokens: Token[];
  /** Words written large that the text also writes small: they are seldom names. */
  small: Set<string>;
  /** For each token, whether its line is a headline, where large letters say nothing. */
  shouted: number[];
}

const longestHeadline = 30;

/** Whether a line is written as headlines are: nearly all longer words large, and no full stop, or capitals only. */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let [words, large, shouted] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { shape, lexeme } = token;
    if (shape === 'mark' || shape === 'number' || shape === 'possessive') continue;
    if (shape === 'lower' && lexeme.length <= 4) continue;
    words++;
    if (shape !== 'lower') large++;
    if (shape === 'caps' || shape === 'initial') shouted++;
  }
  if (words < 4) return false;
  return shouted === words || (tokens[to - 1]?.text !== '.' && large / words > 0.7);
}

function markHeadlines(tokens: readonly Token[]): number[] {
  const shouted = zeros(tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.gap !== 'line') continue;
    if (i - from <= longestHeadline && isHeadline(tokens, from, i)) shouted.fill(1, from, i);
    from = i;
  }
  return shouted;
}

/** Reads a text once: its tokens and what they say about each other. */
export function readDocument(lexemes: Lexemes): Document {
  const { text } = lexemes;
  const tokens = tokenize(lexemes);
  unwrap(text, tokens);
  return { text, tokens, small: alsoSmall(tokens), shouted: markHeadlines(tokens) };
}

/** The words written large that are also written small. */
function alsoSmall(tokens: readonly Token[]): Set<string> {
  const sieve = new Sieve();
  for (const { lexeme } of tokens) if (lexeme.large) sieve.add(lexeme.keyMesh);
  const possible = new Set<string>();
  for (const { lexeme } of tokens)
    if (sieve.mayHave(lexeme.keyMesh) && lexeme.shape === 'lower') possible.add(lexeme.text);
  const small = new Set<string>();
  if (possible.size === 0) return small;
  for (const { lexeme } of tokens) if (lexeme.large && possible.has(lexeme.key)) small.add(lexeme.key);
  return small;
}

export function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.lexeme.large;
}
