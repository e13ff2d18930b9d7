const listItem = /^(?:[•‣◦▪·*+–—-]|\d{1,3}[.)])\s/;
const sentenceEnd = /[.!?:;…。！？]["'”’)\]»]*$/;

/** Lines of at least this many characters count as filled by a word processor that breaks them. */
const filledLine = 45;

/** The lines of a text without the white space at their ends and without control characters; a form feed parts lines. */
export function tidyLines(text: string): string[] {
  return text
    .replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim());
}

/**
 * Whether a program broke these lines at a fixed width: nearly all lines with another line below are of
 * one line's length, and most of them end in mid-sentence.
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
 * The body made of tidy lines: paragraphs parted by one blank line, list items and headings on lines of their own.
 * Only what is certainly hard-wrapped is joined again. No character but white space is lost.
 */
export function bodyOf(lines: readonly string[]): string {
  const whole = isHardWrapped(lines) ? unwrap(lines) : lines;
  return whole
    .filter((line, at) => line !== '' || (whole[at - 1] ?? '') !== '')
    .join('\n')
    .trim();
}
