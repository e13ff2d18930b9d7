import type { Mentioned } from '../../contract/record.ts';
import { lowerBound } from '../../base/binary-search.ts';
import { memoize } from '../../base/memoize.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import { annotateNumber } from '../tokens/annotate.ts';
import { kind, kindsOf } from '../names/lexicon/lexicon.ts';
import { hasCapital, type TaggedToken } from './tagged-token.ts';

const titleBits = kind.title | kind.nameToo | kind.role;
const otherModifiers = new Set('of us u.s uk eu un'.split(' '));

/** Returns the kinds of a lower-case word in the lists of names. */
const lowerKindsOf = annotateNumber(({ lower }) => kindsOf(lower));

function wordAt(tokens: readonly TaggedToken[], at: number): string {
  return tokens[at]?.type.lower ?? '';
}

function isTitle(token: TaggedToken | undefined): boolean {
  return token !== undefined && (lowerKindsOf(token.type) & titleBits) !== 0;
}

function isModifier(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  const { type } = token;
  return (
    (lowerKindsOf(type) & kind.modifier) !== 0 ||
    (factsOfType(type) & fact.demonym) !== 0 ||
    (type.length < 4 && otherModifiers.has(type.lower))
  );
}

const wordsOfName = memoize((name) =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1),
);

function nameWords(persons: readonly Mentioned[]): Set<string> {
  const words = new Set<string>();
  for (const { name } of persons) for (const word of wordsOfName(name)) words.add(word);
  return words;
}

/** Finds the first token that ends behind an offset. */
function tokenAt(tokens: readonly TaggedToken[], offset: number): number {
  return lowerBound(tokens, ({ end }) => end <= offset);
}

/** Returns for each mention the index of its first token and the index behind its last. */
function placesOf(tokens: readonly TaggedToken[], persons: readonly Mentioned[]): [number, number][] {
  const places: [number, number][] = [];
  for (const { mentions } of persons)
    for (const [start, end] of mentions) {
      const at = tokenAt(tokens, start);
      let to = at;
      while ((tokens[to]?.start ?? Infinity) < end) to++;
      places.push([at, to]);
    }
  return places;
}

// Returns the first token of a title before a name: "Norlandic Trade Minister", "Rear Adm.". A capitalised word
// directly before a title belongs to it.
function titleBefore(tokens: readonly TaggedToken[], at: number): number {
  let from = at;
  let next = tokens[at];
  for (;;) {
    const token = from > 0 ? tokens[from - 1] : undefined;
    if (!token || !next || token.sentence !== next.sentence || next.start - token.end > 2) return from;
    const titled = isTitle(token) || (from === at && hasCapital(token) && token.tag !== 'break');
    const modified = isModifier(token) || (!hasCapital(token) && token.tag !== 'break');
    if (!titled && !(from < at && modified)) return from;
    from--;
    next = token;
  }
}

const mostWordsBehind = 6;

// Finds a title behind a name (", the Norlandic trade minister,"): the role and the words before it that are not names.
function titleBehind(tokens: readonly TaggedToken[], at: number): [number, number] {
  let from = at;
  while (tokens[from]?.tag === 'break' && from < at + 2 && /^(?:an?|the|who|is|was|then)$/.test(wordAt(tokens, from)))
    from++;
  let to = from;
  while (
    to < from + mostWordsBehind &&
    tokens[to] &&
    tokens[to]?.tag !== 'break' &&
    !(to > from && tokens[to]?.joiner === null)
  )
    to++;
  if (to === from || !isTitle(tokens[to - 1])) return [at, at];
  let first = to - 1;
  while (first > from && !(tokens[first - 1]?.name === true && !isModifier(tokens[first - 1]))) first--;
  return [first, to];
}

function isInsideName(tokens: readonly TaggedToken[], at: number, words: ReadonlySet<string>): boolean {
  const [before, token, after] = [at > 0 ? tokens[at - 1] : undefined, tokens[at], tokens[at + 1]];
  const left = token?.joiner !== null && before?.name === true && !words.has(before.type.lower);
  return left || (after?.joiner !== null && after?.name === true && !words.has(after.type.lower));
}

/** Tags the names of people, and the titles and roles directly before or behind them, as breaks. */
export function dropPersons(tokens: readonly TaggedToken[], persons: readonly Mentioned[]): void {
  if (persons.length === 0) return;
  const words = nameWords(persons);
  const dropped = tokens.map(() => 0);
  for (const [from, to] of placesOf(tokens, persons)) {
    dropped.fill(1, titleBefore(tokens, from), to);
    const [first, last] = titleBehind(tokens, to);
    dropped.fill(1, first, last);
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    // A person's name inside a longer name, of a ship or an order, is part of the longer one.
    const own =
      dropped[at] === 0 && hasCapital(token) && words.has(token.type.lower) && !isInsideName(tokens, at, words);
    if (own || dropped[at] === 1) token.tag = 'break';
  }
}
