import { rateHeader, separators } from './columns.ts';

/** The fields of a header, without a row below it, that can be no coincidence. */
const manyFields = 3;
const longestName = 40;
const separatorLine = /^sep=([,;\t|])\n/i;

interface Rows {
  readonly complete: readonly (readonly string[])[];
  /** True if the text ends inside quotation marks. */
  readonly isOpen: boolean;
}

/** Splits the beginning of a table into its complete rows; a quotation mark opens a cell only at its beginning. */
function rowsOf(text: string, separator: string): Rows {
  const complete: string[][] = [];
  let cells: string[] = [];
  let from = 0;
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isOpen = isOpen ? false : at === from || text[at - 1] === '"';
    else if (!isOpen && (letter === separator || letter === '\n')) {
      cells.push(text.slice(from, at));
      from = at + 1;
      if (letter === separator) continue;
      if (cells.length > 1 || cells[0]?.trim() !== '') complete.push(cells);
      cells = [];
    }
  }
  return { complete, isOpen };
}

function isHeader(names: readonly string[]): boolean {
  const isNamed = names.every((name) => name !== '' && name.length <= longestName);
  return names.length > 1 && isNamed && new Set(names).size === names.length;
}

function isTable(text: string, separator: string): boolean {
  const [first = ''] = text.split('\n', 1);
  const names = first.split(separator).map((name) => name.replace(/^"(.*)"$/, '$1').trim());
  const fields = isHeader(names) ? rateHeader(names) : 0;
  if (fields < 2) return false;
  const { complete, isOpen } = rowsOf(text, separator);
  const rows = complete.slice(1);
  if (rows.some((row) => row.length !== names.length)) return false;
  return rows.length >= 2 || (fields >= manyFields && (rows.length === 1 || isOpen));
}

/**
 * Checks for the beginning of a table of articles, whatever its file is called: the first line names a headline or a
 * text and another known field, and at least two rows below have exactly as many cells. Rows that are longer than the
 * beginning count if it ends inside the quotation marks of a cell, below three known fields.
 */
export function looksLikeTable(text: string): boolean {
  const [line = '', named] = separatorLine.exec(text) ?? [];
  const own = text.slice(line.length);
  return separators.some((separator) => (named ?? separator) === separator && isTable(own, separator));
}
