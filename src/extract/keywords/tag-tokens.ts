import { BloomFilter, wordHash } from '../../base/bloom-filter.ts';
import type { TextSpan } from '../../contract/record.ts';
import type { Characters } from '../../text/characters.ts';
import { singular } from '../../text/singular.ts';
import { singularOf } from '../english/singular.ts';
import { classByFacts } from '../english/word-class.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import { annotateNumber } from '../tokens/annotate.ts';
import { cutTerms } from '../tokens/cut-terms.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { placeKindsOf } from './places.ts';
import { hasCapital, TaggedToken } from './tagged-token.ts';

/** Checks whether a sentence is in title case without a full stop: "Areas of Cooperation and Trade". */
function isHeading(text: string, [from, to]: TextSpan): boolean {
  if (/[.!?]["'”’)]?$/.test(text.slice(Math.max(from, to - 2), to))) return false;
  const line = text.slice(from, to);
  const long = line.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => !/^\p{Ll}/u.test(word));
}

/** A sentence, and whether a quotation begins in it: undefined until that is needed. */
interface Quotes {
  sentence: TextSpan;
  open: boolean | undefined;
}

function glueOf(
  characters: Characters,
  before: TaggedToken,
  { start, type }: TaggedToken,
  quotes: Quotes,
): string | null {
  const { end } = before;
  const code = characters.codeAt(end);
  if (start - end === 1) return code === 32 || code === 0xa0 ? ' ' : null;
  if (start - end > 3) return null;
  const { text } = characters;
  const gap = text.slice(end, start);
  if (gap === ' & ' && before.type.capital && type.capital) return gap;
  const plural = (gap === "' " || gap === '’ ') && before.type.lower.endsWith('s');
  // In a quotation the apostrophe is its closing mark.
  return plural && !(quotes.open ??= /(?:^|[\s(])['‘]/.test(text.slice(...quotes.sentence))) ? gap : null;
}

/** The tokens of a text with their sentences and their joiner, all tagged as breaks. */
function untagged(text: TokenizedText): TaggedToken[] {
  const { characters, sentences } = text;
  const found: TaggedToken[] = [];
  let sentence = -1;
  let span: TextSpan = [0, 0];
  let heading = false;
  let quotes: Quotes = { sentence: span, open: undefined };
  let before: TaggedToken | undefined;
  for (const { type, start, gap } of text.tokens(cutTerms)) {
    while (start >= span[1]) {
      span = sentences[++sentence] ?? [start, Infinity];
      before = undefined;
    }
    if (before === undefined) {
      heading = isHeading(characters.text, span);
      quotes = { sentence: span, open: undefined };
    }
    const token = new TaggedToken(type, start, gap, sentence, heading || before === undefined);
    if (before) token.joiner = glueOf(characters, before, token, quotes);
    found.push(token);
    before = token;
  }
  return found;
}

const lowerHash = annotateNumber(({ lower }) => wordHash(lower));

/**
 * The words, in small letters, that are capitalised wherever a capital proves anything. The filter leaves few
 * deletions.
 */
function namesIn(tokens: readonly TaggedToken[]): Set<string> {
  const names = new Set<string>();
  const filter = new BloomFilter();
  for (const token of tokens) {
    const { capital, lower } = token.type;
    if (!capital || token.idleCapital || !hasCapital(token)) continue;
    names.add(lower);
    filter.add(lowerHash(token.type));
  }
  for (const token of tokens) {
    if (filter.mayHave(lowerHash(token.type)) && !hasCapital(token)) names.delete(token.type.lower);
  }
  return names;
}

/** Checks whether a token is part of a name: "New" in "New Norland" is, even if the text has "new" as well. */
function isNameHere(token: TaggedToken, next: TaggedToken | undefined, names: ReadonlySet<string>): boolean {
  const { capital, lower } = token.type;
  if (!capital || !hasCapital(token)) return false;
  if (names.has(lower)) return true;
  if (!next || next.start !== token.end + 1 || !hasCapital(next) || !names.has(next.type.lower)) return false;
  return !token.idleCapital || placeKindsOf(`${lower} ${singular(next.type.lower)}`) !== 0;
}

/** The singulars of the words of a text, which terms are compared by. */
export function singularsOf(text: TokenizedText): Set<string> {
  return new Set(text.tokens(cutTerms).map(({ type }) => singularOf(type)));
}

/** The tokens of a text with the word classes that their neighbours in the sentence give them. */
export function tagTokens(text: TokenizedText): TaggedToken[] {
  const tokens = untagged(text);
  const names = namesIn(tokens);
  let last: TaggedToken | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const before = last?.sentence === token.sentence ? last.type : undefined;
    const after = next?.sentence === token.sentence ? factsOfType(next.type) : fact.none;
    const repeated = before?.lower === token.type.lower;
    token.name = isNameHere(token, next, names);
    token.tag = classByFacts(
      factsOfType(token.type),
      before ? factsOfType(before) : fact.none,
      after,
      repeated,
      token.name,
    );
    last = token;
  }
  return tokens;
}
