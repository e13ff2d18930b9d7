import { sentences } from '../../text/sentences.ts';
import { classOf } from '../english/word-class.ts';
import type { WordClass } from '../english/word-class.ts';

/** A word of the text as terms are made of: `kind` says what it can do in one, `name` that it is always capitalised. */
export interface Token {
  surface: string;
  /** The surface in small letters. */
  word: string;
  start: number;
  end: number;
  kind: WordClass;
  name: boolean;
  /** True if something other than one space or hyphen stands before it, so that no term runs over it. */
  parted: boolean;
  sentence: number;
  /** Whether its capital proves nothing: the first word of a sentence, any word of a heading in capitals. */
  idleCapital: boolean;
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const possessive = /['’]s$/;
const capitalised = /^\p{Lu}/u;

type RawToken = Omit<Token, 'kind' | 'name' | 'parted'>;

// "Areas of Cooperation and Trade": all but the little words are capitalised, and no full stop follows.
function isHeading(line: string): boolean {
  const long = line.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length >= 2 && !/[.!?]["'”’)]?$/.test(line.slice(-2)) && long.every((word) => !/^\p{Ll}/u.test(word));
}

function rawTokens(text: string): RawToken[] {
  return sentences(text).flatMap(([from, to], sentence) => {
    const line = text.slice(from, to);
    const heading = isHeading(line);
    return [...line.matchAll(wordPattern)].map((match, at) => {
      const surface = match[0].replace(possessive, '');
      const start = from + match.index;
      const idleCapital = heading || at === 0;
      return { surface, word: surface.toLowerCase(), start, end: start + surface.length, sentence, idleCapital };
    });
  });
}

function namesIn(tokens: readonly RawToken[]): Set<string> {
  const small = new Set(tokens.filter(({ surface, word }) => surface === word).map(({ word }) => word));
  const capital = tokens.filter(({ surface, idleCapital }) => !idleCapital && capitalised.test(surface));
  return new Set(capital.map(({ word }) => word).filter((word) => !small.has(word)));
}

/** The words of a text with the class that their place in the sentence gives them. */
export function tokensOf(text: string): Token[] {
  const raw = rawTokens(text);
  const names = namesIn(raw);
  return raw.map((token, at) => {
    const [before, after] = [raw[at - 1], raw[at + 1]].map((next) =>
      next?.sentence === token.sentence ? next : undefined,
    );
    const name = capitalised.test(token.surface) && names.has(token.word);
    return {
      surface: token.surface,
      word: token.word,
      start: token.start,
      end: token.end,
      sentence: token.sentence,
      idleCapital: token.idleCapital,
      name,
      kind: classOf(token.word, before?.word ?? '', after?.word ?? '', name),
      parted: !before || !/^[ \u00A0]$/.test(text.slice(before.end, token.start)),
    };
  });
}
