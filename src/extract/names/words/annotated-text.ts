import { BloomFilter, wordHash } from '../../../base/bloom-filter.ts';
import { cutWords } from '../../tokens/cut-words.ts';
import type { TokenizedText } from '../../tokens/tokenized-text.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import type { Token } from '../../tokens/token.ts';
import { kind, kindsAt } from '../lexicon/lexicon.ts';
import { unwrap } from './unwrap.ts';

/** A text with its tokens by `cutWords` and, parallel to them, the annotations that the rules for names need. */
export interface AnnotatedText {
  text: string;
  tokens: Token[];
  /** For each token, 1 if it may be capitalised only because a sentence, a quotation or a list item starts with it. */
  opens: number[];
  /** The keys of capitalised words that also occur in lower case: they are seldom names. */
  alsoLower: Set<string>;
  /** For each token, 1 if its line is a headline, in which capitals are no evidence. */
  inHeadline: number[];
}

const closing = '"”’\')]»';
const opening = '.!?…"“‘\'([«—–-•*:;';

/** Marks the tokens that begin a line, a sentence, a quotation or a list item. */
function openingsOf(tokens: readonly Token[]): number[] {
  let open = true;
  return tokens.map(({ type, gap }) => {
    const opens = open || gap === 'line' ? 1 : 0;
    open = type.shape === 'mark' && (opening.includes(type.text) || (open && closing.includes(type.text)));
    return opens;
  });
}

const longestHeadline = 30;
/** The least share of capitalised words in a sentence in title case that ends with a full stop. */
const leastOfSentence = 0.9;
/** The least number of function words inside such a sentence ("In", "The"). With fewer it may be a list of names. */
const leastFunctionWords = 3;

/** Counts the capitalised function words that do not open a sentence. */
function countFunctionWords(tokens: readonly Token[], opens: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (isCapitalised(tokens[i]) && !opens[i] && kindsAt(tokens[i]) & kind.function) count++;
  return count;
}

/** Checks whether a line is a headline: in title case without a full stop, or all in capitals. */
function isHeadline(tokens: readonly Token[], opens: readonly number[], from: number, to: number): boolean {
  let [words, capitalised, allCaps] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { shape, type } = token;
    if (shape === 'mark' || shape === 'number' || shape === 'possessive') continue;
    if (shape === 'lower' && type.length <= 4) continue;
    words++;
    if (shape !== 'lower') capitalised++;
    if (shape === 'caps' || shape === 'initial') allCaps++;
  }
  if (words < 4) return false;
  if (allCaps === words) return true;
  if (tokens[to - 1]?.text === '.')
    return capitalised / words > leastOfSentence && countFunctionWords(tokens, opens, from, to) >= leastFunctionWords;
  return capitalised / words > 0.7;
}

function markHeadlines(tokens: readonly Token[], opens: readonly number[]): number[] {
  const inHeadline = tokens.map(() => 0);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.gap !== 'line') continue;
    if (i - from <= longestHeadline && isHeadline(tokens, opens, from, i)) inHeadline.fill(1, from, i);
    from = i;
  }
  return inHeadline;
}

/** Annotates the tokens of a text and its headline. */
export function annotateText(tokenized: TokenizedText): AnnotatedText {
  const { text } = tokenized.characters;
  const tokens = tokenized.tokensWithHeadline(cutWords);
  const opens = openingsOf(tokens);
  unwrap(text, tokens, opens);
  return { text, tokens, opens, alsoLower: findAlsoLower(tokens), inHeadline: markHeadlines(tokens, opens) };
}

const keyHash = annotateNumber(({ key }) => wordHash(key));

/**
 * Finds the keys of capitalised words that also occur in lower case. The Bloom filter keeps most tokens out of the
 * sets.
 */
function findAlsoLower(tokens: readonly Token[]): Set<string> {
  const filter = new BloomFilter();
  for (const { type } of tokens) if (type.capitalised) filter.add(keyHash(type));
  const possible = new Set<string>();
  for (const { type } of tokens) if (filter.mayHave(keyHash(type)) && type.shape === 'lower') possible.add(type.text);
  const found = new Set<string>();
  if (possible.size === 0) return found;
  for (const { type } of tokens) if (type.capitalised && possible.has(type.key)) found.add(type.key);
  return found;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.type.capitalised;
}
