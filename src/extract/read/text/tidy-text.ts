const listItem = /^(?:[•‣◦▪·*+–—-]|\d{1,3}[.)])\s/;
const sentenceEnd = /[.!?:;…。！？]["'”’)\]»]*$/;

/** The least length, in characters, of a line that a program filled and broke. */
const filledLine = 45;

/**
 * Splits a text into lines, also at form feeds, and removes control characters and white space at the ends of lines.
 */
export function tidyLines(text: string): string[] {
  return text
    .replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim());
}

/**
 * Checks whether lines are hard-wrapped: nearly all lines with another line below have the same length, and most of
 * them end inside a sentence.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  const full = inner.filter((line) => line.length >= 50 && line.length <= 90);
  const open = full.filter((line) => !sentenceEnd.test(line.slice(-8)));
  return inner.length >= 4 && full.length >= inner.length * 0.75 && open.length > inner.length * 0.5;
}

function joint(above: string): string {
  return /\p{L}-$/u.test(above.slice(-3)) ? '' : ' ';
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  let above = '';
  for (const line of lines) {
    const goesOn = line !== '' && above.length >= filledLine && !listItem.test(line);
    if (goesOn) joined.at(-1)?.push(joint(above), line);
    else joined.push([line]);
    above = line;
  }
  return joined.map((parts) => parts.join(''));
}

/**
 * Joins tidy lines to the body: paragraphs are separated by one blank line; list items and headings remain on their own
 * lines. Only lines that are certainly hard-wrapped are joined. Only white space changes.
 */
export function bodyOf(lines: readonly string[]): string {
  const whole = isHardWrapped(lines) ? unwrap(lines) : lines;
  return whole
    .filter((line, at) => line !== '' || (whole[at - 1] ?? '') !== '')
    .join('\n')
    .trim();
}
