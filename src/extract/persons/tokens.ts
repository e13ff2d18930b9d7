import { fold } from '../../text/fold.ts';

/** A word, number or mark of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Token {
  text: string;
  /** Folded, without a closing full stop: what the word lists know. */
  key: string;
  start: number;
  end: number;
  shape: Shape;
  /** What stands before it: nothing, one space, more white space, or a line break. */
  gap: Gap;
  /** Whether it may be written large only because a sentence, a quotation or a list item starts here. */
  opens: boolean;
  /** The kinds of `key` in the word lists, looked up when first asked for; -1 until then. */
  kinds: number;
}

/** `initial` is "J." or "J.K."; `caps` a word of large letters only; `capital` any other word written large. */
type Shape = 'initial' | 'caps' | 'capital' | 'lower' | 'number' | 'mark' | 'possessive';
type Gap = 'none' | 'space' | 'wide' | 'line';

const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col capt maj sgt adm jr sr st rev hon mt no inc corp ltd co vs cmdr brig cpl pvt pres messrs sens reps bros esq ft alh engr barr supt insp'.split(
    ' ',
  ),
);
const letter = /\p{L}|\p{M}/u;
const largeLetter = /\p{Lu}|\p{Lt}/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code === code && letter.test(text.charAt(at));
}

function isLarge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : code === code && largeLetter.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
  );
}

/** End of a word that starts at `at`: letters, apostrophes and hyphens between letters, but no possessive. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (isLetter(text, end)) {
      end++;
      continue;
    }
    const code = text.charCodeAt(end);
    const follows = isLetter(text, end + 1);
    if (code === 45 || code === 0x2010 || code === 0x2011) {
      if (!follows && !(end > at && isDigit(text.charCodeAt(end + 1)))) break;
    } else if (isApostrophe(code)) {
      const tail = text.charCodeAt(end + 1);
      const possessive = (tail === 115 || tail === 83) && !isLetter(text, end + 2);
      if (!follows || possessive) break;
    } else if (!(isDigit(code) && end > at)) break;
    end++;
  }
  return end;
}

/** End of initials with full stops ("J.", "J.K.", "U.S.") that start at `at`, or `at` where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (isLarge(text, end) && text.charCodeAt(end + 1) === 46 && !isLetter(text, end - 1)) end += 2;
  return end;
}

const joined = /^(?:a[ldnrstz]|ash|el|ul|ud|ez|[dlo])[-'’]/;

/** Whether a hyphen or an apostrophe stands where a particle would end: it spares most words the pattern. */
function isJoined(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end && i < start + 4; i++)
    if (text.charCodeAt(i) === 45 || isApostrophe(text.charCodeAt(i))) return true;
  return false;
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (!isLarge(text, start)) {
    // "al-Sisi", "d'Estaing": a particle joined to a large letter; "ex-Muslim" is no name.
    if (!isJoined(text, start, end)) return 'lower';
    const joint = start + (joined.exec(text.slice(start, start + 5))?.[0].length ?? 0);
    return joint > start && joint < end && isLarge(text, joint) ? 'capital' : 'lower';
  }
  if (end - start < 2) return 'capital';
  for (let i = start + 1; i < end; i++) if (isLetter(text, i) && !isLarge(text, i)) return 'capital';
  return 'caps';
}

const plain = /^[a-z' -]+$/i;

function keyOf(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  const folded = fold(word);
  return folded.endsWith('.') && !folded.slice(0, -1).includes('.') ? folded.slice(0, -1) : folded;
}

const closing = '"”’\')]»';
const opening = '.!?…"“‘\'([«—–-•*:;';

/** Where the token that starts at `at` ends, and its shape. */
function nextToken(text: string, at: number, gap: Gap): { end: number; shape: Shape } {
  const code = text.charCodeAt(at);
  if (isLetter(text, at)) {
    const initials = initialsEnd(text, at);
    if (initials > at) return { end: initials, shape: 'initial' };
    const end = wordEnd(text, at);
    const shape = shapeOf(text, at, end);
    const short = shape !== 'lower' && end - at <= 6 && text.charCodeAt(end) === 46;
    return { end: short && abbreviations.has(text.slice(at, end).toLowerCase()) ? end + 1 : end, shape };
  }
  if (isDigit(code)) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end)) || (isDigit(text.charCodeAt(end + 1)) && '.,:'.includes(text.charAt(end))))
      end++;
    return { end, shape: 'number' };
  }
  const possessive =
    isApostrophe(code) && gap === 'none' && /[sS]/.test(text.charAt(at + 1)) && !isLetter(text, at + 2);
  return possessive ? { end: at + 2, shape: 'possessive' } : { end: at + 1, shape: 'mark' };
}

function widen(gap: Gap, code: number): Gap {
  if (gap === 'line' || code === 10 || code === 13) return 'line';
  return gap === 'none' && code !== 9 ? 'space' : 'wide';
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'line';
  let opens = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      gap = widen(gap, code);
      at++;
      continue;
    }
    const { end, shape } = nextToken(text, at, gap);
    const surface = text.slice(at, end);
    tokens.push({
      text: surface,
      key: shape === 'lower' ? surface : keyOf(surface),
      start: at,
      end,
      shape,
      gap,
      opens: opens || gap === 'line',
      kinds: -1,
    });
    opens = shape === 'mark' && (opening.includes(surface) || (opens && closing.includes(surface)));
    at = end;
    gap = 'none';
  }
  return tokens;
}
