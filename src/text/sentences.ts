import { char, charKinds } from './char-kinds.ts';

/** `[start, end]` in UTF-16 code units, end exclusive. */
type Span = [start: number, end: number];

// Words after which a full stop ends no sentence. "St." and "No." are followed by what they belong to.
const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col capt maj sgt adm st rev hon mt no vs jan feb mar apr jun jul aug sept sep oct nov dec fr pres messrs mme mlle gens sens reps cmdr brig alh engr supt insp cpl pvt dep asst fig vol ca cf eg ie'.split(
    ' ',
  ),
);

// "Acme Corp. Chairman", "3 p.m. Tuesday": these end a sentence only before what surely starts one.
const oftenInside = new Set(['inc', 'corp', 'co', 'ltd', 'jr', 'sr', 'bros', 'a.m', 'p.m']);
const starters = /^(?:The|A|An|It|He|She|They|We|This|That|In|But)\s/;
const initials = /^(?:\p{L}\.)*\p{Lu}$/u;
const longestWord = 12;

function codes(characters: string): Set<number> {
  return new Set(characters.split('').map((character) => character.charCodeAt(0)));
}

const fullStop = 46;
const wideEnders = codes('。！？');
const trailing = codes('.!?…"\'”’)]»');
const beginnings = codes('"“‘\'([«');

/** A text and the kinds of its characters. */
interface Characters {
  text: string;
  kinds: Int32Array;
}

function isAt({ kinds }: Characters, at: number, kind: number): boolean {
  return ((kinds[at] ?? 0) & kind) !== 0;
}

function codeAt({ kinds }: Characters, at: number): number {
  return (kinds[at] ?? 0) & char.code;
}

function lastWord(characters: Characters, from: number, end: number): string {
  const { text } = characters;
  let start = end;
  while (
    start > from &&
    end - start < longestWord &&
    (isAt(characters, start - 1, char.letter) || codeAt(characters, start - 1) === fullStop)
  )
    start--;
  return text.slice(start, end);
}

function mayBegin(characters: Characters, at: number): boolean {
  const { text } = characters;
  if (isAt(characters, at, char.large | char.number) || beginnings.has(codeAt(characters, at))) return true;
  return isAt(characters, at, char.letter) && otherLetter.test(text.charAt(at));
}

const otherLetter = /\p{Lo}/u;

function endsSentence(characters: Characters, from: number, stop: number, next: number): boolean {
  const { text } = characters;
  if (codeAt(characters, stop) !== fullStop) return true;
  const word = lastWord(characters, from, stop);
  const small = word.toLowerCase();
  if (abbreviations.has(small)) return false;
  // "U.S. officials", "Washington D.C. on Monday": initials end a sentence only before what surely starts one.
  const initial = isAt(characters, stop - 1, char.large) && initials.test(word);
  if (initial || oftenInside.has(small)) return starters.test(text.slice(next, next + 6));
  // "c. 1818", "b. 1960", "p. 12".
  if (word.length === 1 && isAt(characters, stop - 1, char.small) && isAt(characters, next, char.number)) return false;
  return mayBegin(characters, next);
}

/** Adds a span without the white space at its ends, if anything is left. */
function add(characters: Characters, from: number, to: number, found: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && isAt(characters, start, char.space)) start++;
  while (end > start && isAt(characters, end - 1, char.space)) end--;
  if (end > start) found.push([start, end]);
}

// Nearly all of the time goes here: a loop of its own, that an engine has compiled for good at once.
function enderFrom({ kinds }: Characters, from: number, to: number): number {
  let at = from;
  while (at < to && ((kinds[at] ?? 0) & char.ender) === 0) at++;
  return at;
}

function splitLine(characters: Characters, from: number, to: number, found: Span[]): void {
  let start = from;
  for (let i = enderFrom(characters, from, to); i < to; i = enderFrom(characters, i + 1, to)) {
    let end = i + 1;
    while (end < to && trailing.has(codeAt(characters, end))) end++;
    let next = end;
    while (next < to && isAt(characters, next, char.space)) next++;
    const wide = wideEnders.has(codeAt(characters, i));
    const within = next < to && ((next === end && !wide) || !endsSentence(characters, start, i, next));
    i = end - 1; // a run of full stops is looked at once, or a line of them would cost its square
    if (within) continue;
    add(characters, start, end, found);
    start = next;
  }
  if (start < to) add(characters, start, to, found);
}

/**
 * Splits a text into sentences; a line break always ends one. Returns trimmed, ascending spans that
 * cover every character but white space. Time is linear in the length of the text.
 * `kinds` are those of the text's characters, or of a text's that it begins.
 */
export function sentences(text: string, kinds: Int32Array = charKinds(text)): Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    splitLine({ text, kinds }, from, to, found);
    from = to + 1;
  }
  return found;
}
