import type { TextSpan } from '../../contract/record.ts';
import { char } from '../../text/char-kinds.ts';
import { singular } from '../english/singular.ts';
import { classByFacts } from '../english/word-class.ts';
import type { WordClass } from '../english/word-class.ts';
import { fact } from '../english/word-facts.ts';
import type { Lexeme } from '../tokens/lexeme.ts';
import type { Lexemes } from '../tokens/lexemes.ts';
import { Sieve } from '../tokens/sieve.ts';
import { placeKindsOf } from './places.ts';

/** A word of the text as terms are made of, without the possessive. */
export interface Token {
  lexeme: Lexeme;
  start: number;
  sentence: number;
  /** Whether its capital proves nothing: the first word of a sentence, any word of a heading in capitals. */
  idleCapital: boolean;
  /** What it can do in a term. */
  kind: WordClass;
  /** Whether it is always capitalised. */
  name: boolean;
  /**
   * What joins it to the word before in a term: a space, " & ", or the apostrophe of a plural possessive and a space;
   * null if something else stands before it, so that no term runs over it.
   */
  glue: string | null;
}

export function endOf({ start, lexeme }: Token): number {
  return start + lexeme.length;
}

/** Whether a word is written with a capital anywhere. */
export function isWrittenLarge({ lexeme }: Token): boolean {
  return lexeme.text !== lexeme.small;
}

// "Areas of Cooperation and Trade": all but the little words are capitalised, and no full stop follows.
function isHeading(text: string, [from, to]: TextSpan): boolean {
  if (/[.!?]["'”’)]?$/.test(text.slice(Math.max(from, to - 2), to))) return false;
  const line = text.slice(from, to);
  const long = line.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => !/^\p{Ll}/u.test(word));
}

const fullStop = 46;
const inWord = char.letter | char.number;

/** Where initials with full stops ("U.N.") end that start at `start`, or `start` where there are not two. */
function initialsEnd(lexemes: Lexemes, start: number): number {
  let end = start;
  while (lexemes.isAt(end, char.large) && lexemes.codeAt(end + 1) === fullStop) end += 2;
  return end - start > 2 ? end : start;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function joins(code: number): boolean {
  return code === 45 || isApostrophe(code) || code === 0x2010 || code === 0x2011;
}

/** Where the word that starts at `start` ends, with what a hyphen or an apostrophe joins to it. */
function wordEnd(lexemes: Lexemes, start: number): number {
  let end = start + 1;
  for (;;) {
    if (lexemes.isAt(end, inWord | char.mark)) end++;
    else if (joins(lexemes.codeAt(end)) && lexemes.isAt(end + 1, inWord)) end += 2;
    else return end;
  }
}

function wordOrInitialsEnd(lexemes: Lexemes, start: number): number {
  const initials = initialsEnd(lexemes, start);
  return initials > start ? initials : wordEnd(lexemes, start);
}

/** Where a word ends without the "'s" of the possessive. */
function ownEnd(lexemes: Lexemes, start: number, end: number): number {
  return end - start > 1 && lexemes.codeAt(end - 1) === 115 && isApostrophe(lexemes.codeAt(end - 2)) ? end - 2 : end;
}

/** Whether a quotation begins in a sentence, once somebody has asked. */
interface Quotes {
  sentence: TextSpan;
  open: boolean | undefined;
}

function glueOf(lexemes: Lexemes, before: Token, { start, lexeme }: Token, quotes: Quotes): string | null {
  const end = endOf(before);
  const code = lexemes.codeAt(end);
  if (start - end === 1) return code === 32 || code === 0xa0 ? ' ' : null;
  if (start - end > 3) return null;
  const { text } = lexemes;
  const gap = text.slice(end, start);
  if (gap === ' & ' && before.lexeme.capital && lexeme.capital) return gap;
  const plural = (gap === "' " || gap === '’ ') && before.lexeme.small.endsWith('s');
  // Within quotation marks the apostrophe closes them.
  return plural && !(quotes.open ??= /(?:^|[\s(])['‘]/.test(text.slice(...quotes.sentence))) ? gap : null;
}

/**
 * Adds the words of a sentence, to which their neighbours have not yet given a class. `from` is the first of the plain
 * words that may lie in it; gives the first behind it.
 */
function addWords(lexemes: Lexemes, span: TextSpan, sentence: number, from: number, found: Token[]): number {
  const { text, plain } = lexemes;
  const heading = isHeading(text, span);
  const quotes: Quotes = { sentence: span, open: undefined };
  let before: Token | undefined;
  let next = from;
  for (let at = span[0]; at < span[1]; at++) {
    let end: number;
    let lexeme = plain.starts[next] === at ? plain.lexemes[next++] : undefined;
    if (lexeme) end = at + lexeme.length;
    else {
      if (!lexemes.isAt(at, inWord)) continue;
      end = wordOrInitialsEnd(lexemes, at);
      lexeme = lexemes.at(at, ownEnd(lexemes, at, end));
    }
    const idleCapital = heading || before === undefined;
    const token: Token = { lexeme, start: at, sentence, idleCapital, kind: 'break', name: false, glue: null };
    if (before) token.glue = glueOf(lexemes, before, token, quotes);
    found.push(token);
    before = token;
    at = end - 1;
  }
  return next;
}

/** The words that are always capitalised where a capital proves something, and never small. */
function namesIn(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const sieve = new Sieve();
  for (const token of tokens) {
    const { capital, small } = token.lexeme;
    if (!capital || token.idleCapital || !isWrittenLarge(token)) continue;
    names.add(small);
    sieve.add(token.lexeme.smallMesh);
  }
  for (const token of tokens) {
    if (sieve.mayHave(token.lexeme.smallMesh) && !isWrittenLarge(token)) names.delete(token.lexeme.small);
  }
  return names;
}

// "New Norland", though the text has "new" as well: a capital in front of a name belongs to it.
function isNameHere(token: Token, next: Token | undefined, names: ReadonlySet<string>): boolean {
  const { capital, small } = token.lexeme;
  if (!capital || !isWrittenLarge(token)) return false;
  if (names.has(small)) return true;
  if (!next || next.start !== endOf(token) + 1 || !isWrittenLarge(next) || !names.has(next.lexeme.small)) return false;
  return !token.idleCapital || placeKindsOf(`${small} ${singular(next.lexeme.small)}`) !== 0;
}

/** The words of a text as terms are compared by. */
export function stemsOf(lexemes: Lexemes): Set<string> {
  const stems = new Set<string>();
  for (let at = 0; at < lexemes.length; at++) {
    if (!lexemes.isAt(at, inWord)) continue;
    const end = wordOrInitialsEnd(lexemes, at);
    stems.add(lexemes.at(at, ownEnd(lexemes, at, end)).stem);
    at = end - 1;
  }
  return stems;
}

/** The words of a text, given its sentences; all are breaks as yet. */
function cutWords(lexemes: Lexemes, sentences: readonly TextSpan[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let next = 0;
  for (const span of sentences) next = addWords(lexemes, span, sentence++, next, tokens);
  return tokens;
}

/** The words of a text, given its sentences, with the class that their place in the sentence gives them. */
export function tokensOf(lexemes: Lexemes, sentences: readonly TextSpan[]): Token[] {
  const tokens = cutWords(lexemes, sentences);
  const names = namesIn(tokens);
  let last: Token | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const before = last?.sentence === token.sentence ? last.lexeme : undefined;
    const after = next?.sentence === token.sentence ? next.lexeme.facts : fact.none;
    const repeated = before?.small === token.lexeme.small;
    token.name = isNameHere(token, next, names);
    token.kind = classByFacts(token.lexeme.facts, before?.facts ?? fact.none, after, repeated, token.name);
    last = token;
  }
  return tokens;
}
