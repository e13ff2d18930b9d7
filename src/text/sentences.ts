/** `[start, end]` in UTF-16 code units, end exclusive. */
type Span = [start: number, end: number];

// Words after which a full stop ends no sentence. "St." and "No." are followed by what they belong to.
const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col capt maj sgt adm st rev hon mt no vs jan feb mar apr jun jul aug sept sep oct nov dec fr pres messrs mme mlle gens sens reps cmdr brig alh engr supt insp cpl pvt dep asst fig vol ca cf eg ie'.split(
    ' ',
  ),
);
const closers = '"\'”’)]»';

// "Acme Corp. Chairman", "3 p.m. Tuesday": these end a sentence only before what surely starts one.
const oftenInside = new Set(['inc', 'corp', 'co', 'ltd', 'jr', 'sr', 'bros', 'a.m', 'p.m']);
const starters = /^(?:The|A|An|It|He|She|They|We|This|That|In|But)\s/;

function lastWord(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function endsSentence(text: string, from: number, stop: number, next: number): boolean {
  if (text[stop] !== '.') return true;
  const word = lastWord(text, from, stop);
  if (abbreviations.has(word.toLowerCase())) return false;
  // "U.S. officials", "Washington D.C. on Monday": initials end a sentence only before what surely starts one.
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word) || oftenInside.has(word.toLowerCase()))
    return starters.test(text.slice(next, next + 6));
  // "c. 1818", "b. 1960", "p. 12".
  if (/^\p{Ll}$/u.test(word) && /\p{N}/u.test(text.charAt(next))) return false;
  return /[\p{Lu}\p{N}"“‘'([«\p{Lo}]/u.test(text.charAt(next));
}

/** Trims white space off both ends of a span. */
function trimSpan(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function splitLine(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    if (!'.!?…。！？'.includes(text.charAt(i))) continue;
    let end = i + 1;
    while (end < to && (closers.includes(text.charAt(end)) || '.!?…'.includes(text.charAt(end)))) end++;
    let next = end;
    while (next < to && /\s/.test(text.charAt(next))) next++;
    const wide = '。！？'.includes(text.charAt(i));
    const within = next < to && ((next === end && !wide) || !endsSentence(text, start, i, next));
    i = end - 1; // a run of full stops is looked at once, or a line of them would cost its square
    if (within) continue;
    out.push([start, end]);
    start = next;
  }
  if (start < to) out.push([start, to]);
}

/**
 * Splits a text into sentences; a line break always ends one. Returns trimmed, ascending spans that
 * cover every character but white space. Time is linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line: Span[] = [];
    splitLine(text, from, to, line);
    for (const span of line) {
      const trimmed = trimSpan(text, span);
      if (trimmed[1] > trimmed[0]) out.push(trimmed);
    }
    from = to + 1;
  }
  return out;
}
