import type { Mentioned } from '../../bundle/record.ts';
import { isDemonym } from '../english/word-class.ts';
import { ambiguousTitles, roles, titleModifiers, titles } from '../persons/lexicon/roles.ts';
import type { Token } from './tokens.ts';

let loadedTitles: Set<string> | undefined;
let loadedModifiers: Set<string> | undefined;

function isTitle(word: string): boolean {
  loadedTitles ??= new Set(`${titles} ${ambiguousTitles} ${roles}`.split(' '));
  return loadedTitles.has(word);
}

function isModifier(word: string): boolean {
  loadedModifiers ??= new Set(`${titleModifiers} of us u.s uk eu un`.split(' '));
  return loadedModifiers.has(word) || isDemonym(word);
}

function isCapital({ surface, word }: Token): boolean {
  return surface !== word;
}

function nameWords(persons: readonly Mentioned[]): Set<string> {
  return new Set(persons.flatMap(({ name }) => name.toLowerCase().split(/[\s.]+/)).filter((word) => word.length > 1));
}

/** The indexes of the first token of each mention and of the token behind its last. */
function placesOf(tokens: readonly Token[], persons: readonly Mentioned[]): [number, number][] {
  const places: [number, number][] = [];
  let at = 0;
  for (const [start, end] of persons.flatMap(({ mentions }) => mentions).toSorted(([a], [b]) => a - b)) {
    while ((tokens[at]?.end ?? Infinity) <= start) at++;
    let to = at;
    while ((tokens[to]?.start ?? Infinity) < end) to++;
    places.push([at, to]);
  }
  return places;
}

// "Norlandic Trade Minister", "Rear Adm." before a name; a capital that stands right before one belongs to the title.
function titleBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  let next = tokens[at];
  for (;;) {
    const token = tokens[from - 1];
    if (!token || !next || token.sentence !== next.sentence || next.start - token.end > 2) return from;
    const titled = isTitle(token.word) || (from === at && isCapital(token) && token.kind !== 'break');
    const modified = isModifier(token.word) || (!isCapital(token) && token.kind !== 'break');
    if (!titled && !(from < at && modified)) return from;
    from--;
    next = token;
  }
}

const mostWordsBehind = 6;

// ", the Norlandic trade minister," behind a name: the role goes with all in front of it but names.
function titleBehind(tokens: readonly Token[], at: number): [number, number] {
  let from = at;
  while (
    tokens[from]?.kind === 'break' &&
    from < at + 2 &&
    /^(?:an?|the|who|is|was|then)$/.test(tokens[from]?.word ?? '')
  )
    from++;
  let to = from;
  while (
    to < from + mostWordsBehind &&
    tokens[to] &&
    tokens[to]?.kind !== 'break' &&
    !(to > from && tokens[to]?.parted)
  )
    to++;
  if (to === from || !isTitle(tokens[to - 1]?.word ?? '')) return [at, at];
  let first = to - 1;
  while (first > from && !(tokens[first - 1]?.name === true && !isModifier(tokens[first - 1]?.word ?? ''))) first--;
  return [first, to];
}

/** The tokens with people's names, and the titles and roles that stand right before or after one, made breaks. */
export function withoutPersons(tokens: readonly Token[], persons: readonly Mentioned[]): Token[] {
  if (persons.length === 0) return [...tokens];
  const words = nameWords(persons);
  const dropped = new Uint8Array(tokens.length);
  for (const [from, to] of placesOf(tokens, persons)) {
    dropped.fill(1, titleBefore(tokens, from), to);
    const [first, last] = titleBehind(tokens, to);
    dropped.fill(1, first, last);
  }
  return tokens.map((token, at) => {
    // A person's name inside a longer one, of a ship or an order, is part of that.
    const own = dropped[at] === 0 && isCapital(token) && words.has(token.word) && !isInsideName(tokens, at, words);
    return own || dropped[at] === 1 ? { ...token, kind: 'break' as const } : token;
  });
}

function isInsideName(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const [left, right] = [!token?.parted && before?.name, !after?.parted && after?.name];
  return (left === true && !words.has(before?.word ?? '')) || (right === true && !words.has(after?.word ?? ''));
}
