import { continued, wordsOf } from './continued-line.ts';
import { edgesOf, median, type Block, type TextRun } from './text-run.ts';

/** A paragraph of a document, a heading or an item of a list. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
}

interface Line extends TextRun {
  /** The edges of the column. */
  readonly column: { readonly left: number; readonly right: number; readonly lines: number };
  readonly block: number;
}

/** How much farther apart the baselines of two paragraphs are than those of lines. */
const wider = 1.3;
const sameSize = 0.12;
/** In sizes of the type. */
const indented = 0.8;
/** A line that leaves so much of its column blank is the last one of its paragraph. */
const blankShare = 0.15;
const sentenceEnd = /[.!?:…。！？]["'”’)\]»]*\d{0,2}$/;
const listItem = /^(?:[•‣◦▪·*–—-]|\(?\d{1,3}[.)]|\([a-z]\))\s/;

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((runs, block) => {
    const column = { ...edgesOf(runs), lines: runs.length };
    return runs.map((run) => ({ ...run, block, column }));
  });
}

/** The distance of the baselines of two lines of a column, in sizes of the type. */
function distance(above: Line, line: Line): number {
  return (above.y - line.y) / Math.max(above.size, line.size, 1);
}

function isFull({ right, column }: Line): boolean {
  return right >= column.right - blankShare * (column.right - column.left);
}

function isIndented({ left, size, column }: Line): boolean {
  return left - column.left > indented * size;
}

// A paragraph goes on in the next column or on the next page.
function goesOn(above: Line, line: Line): boolean {
  if (sentenceEnd.test(above.text)) return false;
  return /^\p{Ll}/u.test(line.text) || (above.column.lines > 1 && isFull(above) && !isIndented(line));
}

function isNewParagraph(above: Line, line: Line, usual: number, bodySize: number): boolean {
  if (Math.abs(above.size - line.size) > sameSize * above.size || listItem.test(line.text)) return true;
  if (above.block !== line.block) return !goesOn(above, line);
  if (distance(above, line) > wider * usual) return true;
  // The lines of a title may be centred.
  if (line.size > (1 + sameSize) * bodySize) return false;
  return (isIndented(line) && !isIndented(above)) || (!isFull(above) && sentenceEnd.test(above.text));
}

/** Returns the size of type in which most of the text is set. */
export function bodySizeOf(blocks: readonly Block[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of blocks.flat()) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/** Joins lines in reading order to paragraphs, by distances, indents and sizes of type. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const lines = linesOf(blocks);
  const bodySize = bodySizeOf(blocks);
  const known = wordsOf(lines.map(({ text }) => text));
  const distances = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above?.block === line.block ? [distance(above, line)] : [];
  });
  // A document of single lines has no usual distance between lines.
  const usual = Math.min(median(distances), 1.6) || 1.2;
  const paragraphs: { parts: string[]; size: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const parts = paragraphs.at(-1)?.parts;
    if (!above || !parts || isNewParagraph(above, line, usual, bodySize))
      paragraphs.push({ parts: [line.text.trim()], size: line.size });
    else parts.push(continued(parts.pop() ?? '', line.text.trim(), known), line.text.trim());
  }
  return paragraphs.map(({ parts, size }) => ({ text: parts.join(''), size }));
}
