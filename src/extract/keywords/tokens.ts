import type { TextSpan } from '../../bundle/record.ts';
import { char } from '../../text/char-kinds.ts';
import { singular } from '../english/singular.ts';
import { classByFacts } from '../english/word-class.ts';
import type { WordClass } from '../english/word-class.ts';
import { fact } from '../english/word-facts.ts';
import type { Lexeme, Lexemes } from '../lexeme/lexeme.ts';
import { isPlace } from './places.ts';

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
  return start + lexeme.text.length;
}

/** Whether a word is written with a capital anywhere. */
export function isWrittenLarge({ lexeme }: Token): boolean {
  return lexeme.text !== lexeme.small;
}

// "Areas of Cooperation and Trade": all but the little words are capitalised, and no full stop follows.
function isHeading(line: string): boolean {
  if (/[.!?]["'”’)]?$/.test(line.slice(-2))) return false;
  const long = line.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => !/^\p{Ll}/u.test(word));
}

const fullStop = 46;
const inWord = char.letter | char.number;

/** Where initials with full stops ("U.N.") end that start at `start`, or `start` where there are not two. */
function initialsEnd(lexemes: Lexemes, start: number): number {
  let end = start;
  while (lexemes.isAt(end, char.large) && lexemes.text.charCodeAt(end + 1) === fullStop) end += 2;
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
    else if (joins(lexemes.text.charCodeAt(end)) && lexemes.isAt(end + 1, inWord)) end += 2;
    else return end;
  }
}

/** Where a word ends without the "'s" of the possessive. */
function ownEnd(text: string, start: number, end: number): number {
  return end - start > 1 && text.charCodeAt(end - 1) === 115 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end;
}

function glueOf(text: string, before: Token, { start, lexeme }: Token, quoted: boolean): string | null {
  const end = endOf(before);
  const code = text.charCodeAt(end);
  if (start - end === 1) return code === 32 || code === 0xa0 ? ' ' : null;
  if (start - end > 3) return null;
  const gap = text.slice(end, start);
  if (gap === ' & ' && before.lexeme.capital && lexeme.capital) return gap;
  // Within quotation marks the apostrophe closes them.
  const plural = (gap === "' " || gap === '’ ') && before.lexeme.small.endsWith('s') && !quoted;
  return plural ? gap : null;
}

/** Adds the words of a sentence, to which their neighbours have not yet given a class. */
function addWords(lexemes: Lexemes, [from, to]: TextSpan, sentence: number, found: Token[]): void {
  const { text } = lexemes;
  const line = text.slice(from, to);
  const heading = isHeading(line);
  const quoted = /(?:^|[\s(])['‘]/.test(line);
  let before: Token | undefined;
  for (let at = from; at < to; at++) {
    if (!lexemes.isAt(at, inWord)) continue;
    const initials = initialsEnd(lexemes, at);
    const end = initials > at ? initials : wordEnd(lexemes, at);
    const idleCapital = heading || before === undefined;
    const lexeme = lexemes.at(at, ownEnd(text, at, end));
    const token: Token = { lexeme, start: at, sentence, idleCapital, kind: 'break', name: false, glue: null };
    if (before) token.glue = glueOf(text, before, token, quoted);
    found.push(token);
    before = token;
    at = end - 1;
  }
}

/** The words that are always capitalised where a capital proves something, and never small. */
function namesIn(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (const token of tokens)
    if (token.lexeme.capital && !token.idleCapital && isWrittenLarge(token)) names.add(token.lexeme.small);
  if (names.size > 0) for (const token of tokens) if (!isWrittenLarge(token)) names.delete(token.lexeme.small);
  return names;
}

// "New Norland", though the text has "new" as well: a capital in front of a name belongs to it.
function isNameHere(token: Token, next: Token | undefined, names: ReadonlySet<string>): boolean {
  const { capital, small } = token.lexeme;
  if (!capital || !isWrittenLarge(token)) return false;
  if (names.has(small)) return true;
  if (!next || next.start !== endOf(token) + 1 || !isWrittenLarge(next) || !names.has(next.lexeme.small)) return false;
  return !token.idleCapital || isPlace(`${small} ${singular(next.lexeme.small)}`);
}

/** The words of a text, given its sentences; all are breaks as yet. */
export function cutWords(lexemes: Lexemes, sentences: readonly TextSpan[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const span of sentences) addWords(lexemes, span, sentence++, tokens);
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
