import { abbreviations } from './abbreviations.ts';
import { char } from './char-kinds.ts';
import { type Characters, fullStop } from './characters.ts';

/** `[start, end]` in UTF-16 code units, end exclusive. */
type Span = [start: number, end: number];

/**
 * Abbreviations that belong to the next word, so that their full stop never ends a sentence: "Mr.", "St.", "No.",
 * "Jan."
 */
const leading = new Set(['title', 'place', 'month', 'reference']);
/** Words that certainly start a sentence: a capital letter alone is no evidence after other abbreviations. */
const starters = /^(?:The|A|An|It|He|She|They|We|This|That|In|But)\s/;
const initials = /^(?:\p{L}\.)*\p{Lu}$/u;
const longestWord = 12;

function codes(characters: string): Set<number> {
  return new Set(characters.split('').map((character) => character.charCodeAt(0)));
}

const wideEnders = codes('。！？');
const trailing = codes('.!?…"\'”’)]»');
const beginnings = codes('"“‘\'([«');

function lastWord(characters: Characters, from: number, end: number): string {
  const { text } = characters;
  let start = end;
  while (
    start > from &&
    end - start < longestWord &&
    (characters.isAt(start - 1, char.letter) || characters.codeAt(start - 1) === fullStop)
  )
    start--;
  return text.slice(start, end);
}

function mayBegin(characters: Characters, at: number): boolean {
  const { text } = characters;
  if (characters.isAt(at, char.upper | char.number) || beginnings.has(characters.codeAt(at))) return true;
  return characters.isAt(at, char.letter) && otherLetter.test(text.charAt(at));
}

const otherLetter = /\p{Lo}/u;

function endsSentence(characters: Characters, from: number, stop: number, next: number): boolean {
  const { text } = characters;
  if (characters.codeAt(stop) !== fullStop) return true;
  const word = lastWord(characters, from, stop);
  const meaning = abbreviations.get(word.toLowerCase());
  if (meaning !== undefined && leading.has(meaning)) return false;
  // "U.S. officials", "Acme Corp. Chairman", "3 p.m. Tuesday": the sentence ends only before a certain beginning.
  const initial = characters.isAt(stop - 1, char.upper) && initials.test(word);
  if (initial || meaning !== undefined) return starters.test(text.slice(next, next + 6));
  // "c. 1818", "b. 1960", "p. 12" do not end a sentence.
  if (word.length === 1 && characters.isAt(stop - 1, char.lower) && characters.isAt(next, char.number)) return false;
  return mayBegin(characters, next);
}

/** Trims a span, and adds it unless it is empty. */
function add(characters: Characters, from: number, to: number, found: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && characters.isAt(start, char.space)) start++;
  while (end > start && characters.isAt(end - 1, char.space)) end--;
  if (end > start) found.push([start, end]);
}

// The hot loop of the module: in a function of its own, which the engine optimizes at once.
function enderFrom({ kinds }: Characters, from: number, to: number): number {
  let at = from;
  while (at < to && ((kinds[at] ?? 0) & char.ender) === 0) at++;
  return at;
}

function splitLine(characters: Characters, from: number, to: number, found: Span[]): void {
  let start = from;
  for (let i = enderFrom(characters, from, to); i < to; i = enderFrom(characters, i + 1, to)) {
    let end = i + 1;
    while (end < to && trailing.has(characters.codeAt(end))) end++;
    let next = end;
    while (next < to && characters.isAt(next, char.space)) next++;
    const wide = wideEnders.has(characters.codeAt(i));
    const within = next < to && ((next === end && !wide) || !endsSentence(characters, start, i, next));
    i = end - 1; // a run of full stops is looked at once, or a line of them would cost its square
    if (within) continue;
    add(characters, start, end, found);
    start = next;
  }
  if (start < to) add(characters, start, to, found);
}

/**
 * Splits a text into sentences; a line break always ends one. Returns trimmed, ascending spans that cover every
 * character but white space. Time is linear in the length of the text. `length` is the length of the text if other
 * characters follow it.
 */
export function sentences(characters: Characters, length: number = characters.length): Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from <= length) {
    const newline = characters.text.indexOf('\n', from);
    const to = newline < 0 || newline > length ? length : newline;
    splitLine(characters, from, to, found);
    from = to + 1;
  }
  return found;
}
