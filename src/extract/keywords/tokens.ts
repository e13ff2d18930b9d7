import { sentences } from '../../text/sentences.ts';
import { singular } from '../english/singular.ts';
import { classOf } from '../english/word-class.ts';
import type { WordClass } from '../english/word-class.ts';
import { isPlace } from './places.ts';

/** A word of the text as terms are made of: `kind` says what it can do in one, `name` that it is always capitalised. */
export interface Token {
  surface: string;
  /** The surface in small letters. */
  word: string;
  /** The word in singular, with a plain apostrophe: what words are compared by. */
  stem: string;
  start: number;
  end: number;
  kind: WordClass;
  name: boolean;
  /** What joins it to the word before in a term: a space, " & ", or the apostrophe of a plural possessive and a space. */
  glue: string;
  /** True if something else stands before it, so that no term runs over it. */
  parted: boolean;
  sentence: number;
  /** Whether its capital proves nothing: the first word of a sentence, any word of a heading in capitals. */
  idleCapital: boolean;
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const possessive = /['’]s$/;
const capitalised = /^\p{Lu}/u;

interface RawToken {
  surface: string;
  word: string;
  start: number;
  end: number;
  sentence: number;
  idleCapital: boolean;
  /** Whether it stands in single quotation marks, which look like apostrophes. */
  quoted: boolean;
}

// "Areas of Cooperation and Trade": all but the little words are capitalised, and no full stop follows.
function isHeading(line: string): boolean {
  if (/[.!?]["'”’)]?$/.test(line.slice(-2))) return false;
  const long = line.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => !/^\p{Ll}/u.test(word));
}

function rawTokens(text: string): RawToken[] {
  const found: RawToken[] = [];
  for (const [sentence, [from, to]] of sentences(text).entries()) {
    const line = text.slice(from, to);
    const heading = isHeading(line);
    const quoted = /(?:^|[\s(])['‘]/.test(line);
    let first = true;
    for (const match of line.matchAll(wordPattern)) {
      const surface = match[0].replace(possessive, '');
      const start = from + match.index;
      const idleCapital = heading || first;
      const word = surface.toLowerCase();
      found.push({ surface, word, start, end: start + surface.length, sentence, idleCapital, quoted });
      first = false;
    }
  }
  return found;
}

function namesIn(tokens: readonly RawToken[]): Set<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { surface, word, idleCapital } of tokens)
    if (surface === word) small.add(word);
    else if (!idleCapital && capitalised.test(surface)) capital.add(word);
  return new Set([...capital].filter((word) => !small.has(word)));
}

function glueOf(gap: string, before: RawToken, token: RawToken): string | null {
  if (gap === ' ' || gap === '\u00A0') return ' ';
  if (gap === ' & ' && capitalised.test(before.surface) && capitalised.test(token.surface)) return gap;
  const plural = (gap === "' " || gap === '’ ') && before.word.endsWith('s') && !before.quoted;
  return plural ? gap : null;
}

// "New Norland", though the text has "new" as well: a capital in front of a name belongs to it.
function isNameHere(token: RawToken, next: RawToken | undefined, names: ReadonlySet<string>): boolean {
  if (token.surface === token.word || !capitalised.test(token.surface)) return false;
  if (names.has(token.word)) return true;
  const before =
    next !== undefined && next.start === token.end + 1 && next.surface !== next.word && names.has(next.word);
  return before && (!token.idleCapital || isPlace(`${token.word} ${singular(next.word)}`));
}

/** The words of a text with the class that their place in the sentence gives them. */
export function tokensOf(text: string): Token[] {
  const raw = rawTokens(text);
  const names = namesIn(raw);
  return raw.map((token, at) => {
    const [last, next] = [raw[at - 1], raw[at + 1]];
    const before = last?.sentence === token.sentence ? last : undefined;
    const after = next?.sentence === token.sentence ? next.word : '';
    const name = isNameHere(token, next, names);
    const glue = before ? glueOf(text.slice(before.end, token.start), before, token) : null;
    const { surface, word, start, end, sentence, idleCapital } = token;
    return {
      surface,
      word,
      stem: singular(word.replaceAll('’', "'")),
      start,
      end,
      sentence,
      idleCapital,
      name,
      kind: classOf(word, before?.word ?? '', after, name),
      glue: glue ?? ' ',
      parted: glue === null,
    };
  });
}
