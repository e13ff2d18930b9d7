import type { Lexemes } from '../lexeme/lexeme.ts';
import { isCommon, kind, kindsOf } from './lexicon/lexicon.ts';
import { tokenize, type Token } from './tokens.ts';
import { unwrap } from './unwrap.ts';

/** A token with what the lists say of it; kinds are looked up for words written large and their neighbours only. */
export interface Document {
  text: string;
  tokens: Token[];
  /** Words written large that the text also writes small: they are seldom names. */
  small: Set<string>;
  /** For each token, whether its line is a headline, where large letters say nothing. */
  shouted: Uint8Array;
}

const longestHeadline = 30;

function isWord(token: Token): boolean {
  return token.shape !== 'mark' && token.shape !== 'number' && token.shape !== 'possessive';
}

/** Whether a line is written as headlines are: nearly all longer words large, and no full stop, or capitals only. */
function isHeadline(line: readonly Token[]): boolean {
  const words = line.filter((token) => isWord(token) && (token.shape !== 'lower' || token.text.length > 4));
  if (words.length < 4) return false;
  if (words.every(({ shape }) => shape === 'caps' || shape === 'initial')) return true;
  return line.at(-1)?.text !== '.' && words.filter(({ shape }) => shape !== 'lower').length / words.length > 0.7;
}

function markHeadlines(tokens: readonly Token[]): Uint8Array {
  const shouted = new Uint8Array(tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.gap !== 'line') continue;
    if (i - from <= longestHeadline && isHeadline(tokens.slice(from, i))) shouted.fill(1, from, i);
    from = i;
  }
  return shouted;
}

/** Reads a text once: its tokens and what they say about each other. */
export function readDocument(lexemes: Lexemes): Document {
  const { text } = lexemes;
  const tokens = tokenize(lexemes);
  unwrap(text, tokens);
  const large = new Set<string>();
  for (const token of tokens) if (isLarge(token)) large.add(token.key);
  const small = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower' && large.has(token.text)) small.add(token.text);
  return { text, tokens, small, shouted: markHeadlines(tokens) };
}

export function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.lexeme.large;
}

/** Whether a word is in a list of given names or surnames. */
export function isListedName(kinds: number): boolean {
  return (kinds & (kind.given | kind.surname)) !== 0;
}

const plain = new Map<string, boolean>();
const mostRemembered = 20_000;

/** Whether a word is an everyday word and nobody's name. Answers are remembered: each takes several look-ups. */
export function isPlainWord(key: string): boolean {
  const known = plain.get(key);
  if (known !== undefined) return known;
  const answer = !isListedName(kindsOf(key)) && isCommon(key);
  if (plain.size >= mostRemembered) plain.clear();
  plain.set(key, answer);
  return answer;
}
