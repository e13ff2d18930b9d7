import { singularOf } from '../english/singular.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import { measures } from '../lexicon/lists/measures.ts';
import { Pool } from './pool.ts';
import type { KeywordCandidate } from './pool.ts';
import { placeKindsOf } from './places.ts';
import { hasCapital, type TaggedToken } from './tagged-token.ts';

const longestTerm = 4;
// Words of quantity, which are not part of a term: "a cup of tea", "loads of sand".
const quantities = new Set([
  ...measures,
  ...'cup glass bottle bag load pile heap pair piece plate bowl mug sheet lot bit couple'.split(' '),
]);

// A common noun before a name is not part of the name: "the frigate Skua".
function startsName(token: TaggedToken, before: TaggedToken): boolean {
  if (!token.name || hasCapital(before)) return false;
  return before.tag === 'noun' || (before.type.lower.includes('-') && !(factsOfType(before.type) & fact.demonym));
}

/** Returns the index behind the last token of the run of adjectives and nouns that begins at `from`. */
function runEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from;
  for (let before: TaggedToken | undefined; ; end++) {
    const token = tokens[end];
    if (!token || token.tag === 'break') return end;
    if (before && (token.joiner === null || startsName(token, before))) return end;
    before = token;
  }
}

/** Returns the index behind the last token of the noun phrase that follows "of". */
function tailEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from;
  while (end < from + longestTerm - 1) {
    const token = tokens[end];
    if (!token || token.tag === 'break' || token.joiner === null) break;
    end++;
    // A name continues ("University of New Hampshire"); other phrases end at their first noun.
    if (token.tag === 'noun' && !token.name) break;
  }
  return end;
}

function isNamePart(token: TaggedToken | undefined): boolean {
  return token?.name === true && token.tag !== 'break';
}

// Returns the first token of the phrase before "of": one word, or all words of a name ("Oslo State Institute" of
// Fisheries).
function headStart(tokens: readonly TaggedToken[], at: number): number {
  let from = at - 1;
  while (at - from < longestTerm && tokens[from]?.name && tokens[from]?.joiner != null && isNamePart(tokens[from - 1]))
    from--;
  return Math.max(0, from);
}

function isJoined(token: TaggedToken | undefined): boolean {
  return token !== undefined && token.joiner !== null;
}

function mayStandAlone(first: TaggedToken | undefined, last: TaggedToken | undefined): boolean {
  return last?.tag === 'noun' && first !== undefined && (first.name || !(factsOfType(first.type) & fact.weakAdjective));
}

/** Adds the parts of a run that may be terms. */
function addRun(tokens: readonly TaggedToken[], start: number, end: number, pool: Pool): void {
  if (end - start === 1) {
    if (mayStandAlone(tokens[start], tokens[start])) pool.add(start, end);
    return;
  }
  // The parts are ordered by their first token, then by length.
  const parts: (KeywordCandidate | undefined)[] = [];
  for (let from = start; from < end; from++)
    for (let to = from + 1; to <= from + longestTerm; to++)
      parts.push(to <= end && mayStandAlone(tokens[from], tokens[to - 1]) ? pool.add(from, to) : undefined);
  for (let at = 0; at < parts.length; at++) {
    const whole = parts[at];
    if (!whole) continue;
    const length = (at % longestTerm) + 1;
    for (let from = 0; from < length; from++)
      for (let to = from + 1; to <= length; to++)
        pool.nest(parts[at - length + 1 + from * longestTerm + to - from - 1], whole);
  }
}

// Adds "balance of power" and "University of Oslo", but not "mayor of Oslo", which adds nothing to its parts.
function addLinked(tokens: readonly TaggedToken[], at: number, pool: Pool): void {
  const head = tokens[at - 1];
  if (!isJoined(tokens[at]) || head?.tag !== 'noun' || quantities.has(singularOf(head.type))) return;
  const end = tailEnd(tokens, at + 1);
  for (let next = at + 1; next < end; next++) if (tokens[next]?.name !== head.name) return;
  if (end === at + 1 || tokens[end - 1]?.tag !== 'noun') return;
  const start = headStart(tokens, at);
  const whole = pool.add(start, end);
  if (!head.name) return;
  // The parts of a name are less specific than the whole.
  pool.nest(pool.byKey.get(pool.wordsOf(start, at).join(' ')), whole);
  pool.nest(pool.byKey.get(pool.wordsOf(at + 1, end).join(' ')), whole);
}

function isListedPlace({ type }: TaggedToken): boolean {
  return placeKindsOf(singularOf(type)) !== 0;
}

// Adds a pair of names ("Skua and Tern") as one topic, in either order. Two places are none.
function addPair(tokens: readonly TaggedToken[], at: number, pool: Pool): void {
  const [left, right, before, after] = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]];
  if (!isJoined(tokens[at]) || !left?.name || !right?.name || left.tag !== 'noun' || right.tag !== 'noun') return;
  if (isListedPlace(left) && isListedPlace(right)) return;
  if (right.joiner === null || (left.joiner !== null && before?.tag !== 'break')) return;
  if (!after || after.joiner === null || after.tag === 'break' || !after.name) pool.add(at - 1, at + 2, true);
}

/**
 * Finds the candidates for the keywords of a text: parts of runs of adjectives and nouns that end in a noun, "A of B",
 * and pairs of names.
 */
export function candidatesOf(tokens: readonly TaggedToken[]): Map<string, KeywordCandidate> {
  const pool = new Pool(tokens);
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(tokens, at);
    if (end > at) addRun(tokens, at, end, pool);
    at = Math.max(end, at + 1);
  }
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.type.lower === 'of') addLinked(tokens, at, pool);
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.type.lower === 'and') addPair(tokens, at, pool);
  return pool.counted();
}
