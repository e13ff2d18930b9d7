import type { NounGroup } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { tagAt, type NamedRange, type Range, type TitledSentence } from './title-source.ts';
import { TitleWords } from './title-words.ts';

/** A longer subject is shortened. In characters, as written in the title. */
const longestGroup = 60;

/** Returns the person between two commas behind a group: "the vice president, Ana Ruiz, said". */
function apposedPerson(passage: Passage, { names }: TitledSentence, { last }: NounGroup): NamedRange | undefined {
  if (low(passage, last + 1) !== ',') return undefined;
  return names.find((name) => name.kind === 'person' && name.first === last + 2 && low(passage, name.last + 1) === ',');
}

/** Checks for a group of several: "Ruiz and Lind". */
export function isJoinedByAnd(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) if (low(passage, at) === 'and') return true;
  return false;
}

/** Returns the last "and" between two tokens; -1 without one. */
function lastAnd(passage: Passage, first: number, last: number): number {
  let at = last;
  while (at > first && low(passage, at) !== 'and') at--;
  return at > first ? at : -1;
}

/** Returns the first token of the list that a group ends: "Peru" of "Peru, Chile and Cuba", "Peru, Chile, and Cuba". */
function listStart(passage: Passage, { parsed }: TitledSentence, { first, last }: NounGroup): number {
  const isSerial = low(passage, first - 1) === 'and' && low(passage, first - 2) === ',';
  if (!isSerial && !isJoinedByAnd(passage, { first, last })) return first;
  let start = isSerial ? first - 1 : first;
  let members = 0;
  for (; low(passage, start - 1) === ','; members++) {
    const before = parsed.groups.find((group) => group.last === start - 2 && group.preposition === null);
    if (!before) break;
    start = before.first;
  }
  // "The mill burned, and the firm": "and" joins clauses.
  return isSerial && members < 2 ? first : start;
}

/** Returns the first token of the words that limit a group: "at least ten men", "not all", "more than half". */
function limitStart(passage: Passage, first: number): number {
  const [before, word] = [low(passage, first - 2), low(passage, first - 1)];
  if (/^(?:at least|at most|more than|less than|fewer than|up to|not only)$/.test(`${before} ${word}`))
    return first - 2;
  return /^(?:nearly|almost|about|around|over|roughly|not|only)$/.test(word) ? first - 1 : first;
}

function addRange(words: TitleWords, first: number, last: number): void {
  for (let at = first; at <= last;) at = words.add(at);
}

/** Checks whether a title writes tokens with at most `limit` characters; mostly their number in the text says so. */
function fits(passage: Passage, sentence: TitledSentence, first: number, last: number, limit: number): boolean {
  const { tokens } = passage;
  let most = (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0) + last - first;
  for (const name of sentence.names) if (first <= name.first && name.first <= last) most += name.name.length;
  if (most <= limit) return true;
  const words = new TitleWords(passage, sentence);
  addRange(words, first, last);
  return words.width <= limit;
}

type Tokens = [first: number, last: number];

/** The tokens of a noun group that a title has. */
function shownRanges(passage: Passage, sentence: TitledSentence, group: NounGroup): Tokens[] {
  const { head, last } = group;
  const start = group.preposition === null ? limitStart(passage, group.first) : group.first;
  const named = sentence.names.find((name) => group.first <= name.first && name.last <= last);
  const apposed = named ? undefined : apposedPerson(passage, sentence, group);
  if (apposed) return [[apposed.first, apposed.last]];
  if (named?.kind === 'person' && !isJoinedByAnd(passage, group) && tagAt(sentence, named.last + 1) === tag.preposition)
    return [[group.first, named.last]];
  const list = listStart(passage, sentence, group);
  const from = Math.min(list, start);
  if (fits(passage, sentence, from, last, longestGroup)) return [[from, last]];
  // "The leaders of Peru, Chile, Cuba and Spain": the leaders.
  const members = list < group.first ? sentence.parsed.groups.find(({ first }) => first === list) : undefined;
  if (members && members.head < members.last) return [[list, members.head]];
  if (from < start && fits(passage, sentence, start, last, longestGroup)) return [[start, last]];
  if (named?.kind === 'person') {
    // "Ann Lee of the Norlandic Institute of Fishery and colleagues".
    const joined = lastAnd(passage, named.last, last);
    const isShort = joined > 0 && fits(passage, sentence, joined, last, longestGroup / 2 - 1);
    const rest: Tokens[] = isShort ? [[joined, last]] : [];
    return [[named.first, named.last], ...rest];
  }
  let end = head;
  while (end < last && tagAt(sentence, end + 1) === tag.none) end++;
  return [[group.first, end]];
}

/**
 * Adds a noun group to a title, with the list that it ends: the person where one is in apposition; a long group without
 * what "of" and "and" join to it.
 */
export function addGroup(words: TitleWords, passage: Passage, sentence: TitledSentence, group: NounGroup): void {
  for (const [first, last] of shownRanges(passage, sentence, group)) addRange(words, first, last);
}

/** Returns the words of a noun group as a title has them. */
export function groupText(passage: Passage, sentence: TitledSentence, group: NounGroup): string {
  const words = new TitleWords(passage, sentence);
  addGroup(words, passage, sentence, group);
  return words.text(longestGroup * 2);
}
