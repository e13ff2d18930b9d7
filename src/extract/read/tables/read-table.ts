import Papa from 'papaparse';
import { articleOfFields } from '../fields/article-of-fields.ts';
import { oneLine } from '../fields/one-line.ts';
import { givenBody, givenSummary } from '../named-fields/given-body.ts';
import { lookupIn } from '../named-fields/named-values.ts';
import { readFields } from '../named-fields/read-fields.ts';
import type { FieldMap, FileReader, ReadItem } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { textOf } from '../text/text-of.ts';
import { headerOf, namedCells, rateHeader, separators } from './columns.ts';

const mostNames = 20;
/** Excel's line that names the separator. */
const separatorLine = /^\s*sep=([,;\t|])\n/i;

interface Table {
  rows: string[][];
  separator: string;
  /** True if a quotation mark in the last row is not closed. */
  isOpen: boolean;
}

function parse(text: string, separator: string, preview = 0): Table {
  const options = { delimiter: separator, newline: '\n', skipEmptyLines: 'greedy', preview } as const;
  const { data, errors } = Papa.parse<string[]>(text, options);
  return { rows: data, separator, isOpen: errors.some(({ code }) => code === 'MissingQuotes') };
}

/** Parses a table with the separator that gives the most columns of articles, else the most columns. */
function parseTable(text: string, map?: FieldMap): Table {
  const named = separatorLine.exec(text)?.[1];
  const own = named === undefined ? text : text.replace(separatorLine, '');
  const rated = separators.map((separator) => {
    const { rows } = parse(own.slice(0, 100_000), separator, 10);
    const rate = Math.max(0, ...rows.map((row) => rateHeader(row, map)));
    return { separator, rate, width: rows[0]?.length ?? 0 };
  });
  const [best] = rated.toSorted((a, b) => b.rate - a.rate || b.width - a.width);
  return parse(own, named ?? best?.separator ?? ',');
}

function readRow(source: string, header: readonly string[], row: readonly string[], map?: FieldMap): ReadItem[] {
  const lookup = lookupIn(namedCells(header, row));
  const given = readFields(lookup, 'field', map);
  const body = givenBody(lookup, map) ?? { text: givenSummary(lookup) || (given.headline ?? '') };
  if (body.text === '')
    return [{ unreadable: { source, reason: 'expected a headline or a text in the row, found neither' } }];
  const article = articleOfFields({ source, ...given, articleBody: body.text });
  return body.cut === undefined ? [{ article }] : [{ article }, { note: { source, note: body.cut } }];
}

function noColumns([first = []]: readonly string[][]): string {
  const names = first.slice(0, mostNames).map((name) => oneLine(name).slice(0, 40));
  const more = first.length > mostNames ? ' ...' : '';
  return `expected a column of headlines or texts, found ${names.join(', ')}${more}; --map headline=COLUMN names one`;
}

function notesOf(source: string, { rows, isOpen }: Table, header: number, longer: readonly number[]): ReadItem[] {
  const notes = [
    ...(isOpen
      ? [`a quotation mark in row ${rows.length - 1 - header} is not closed: the rest of the file is in its cell`]
      : []),
    ...(longer.length === 0
      ? []
      : [
          `${longer.length} rows have more cells than the header, row ${longer[0]} first: their last cells were joined`,
        ]),
  ];
  return notes.map((note) => ({ note: { source, note } }));
}

/**
 * Reads a table with a header: each row is an article, under the names of columns in `fieldNames`. Without a text, the
 * body is the summary or the headline. The separator is a comma, semicolon, tab or bar. Throws UnreadableError with the
 * names of the columns if none is a headline or a text.
 */
export const readTable: FileReader = (file, { map }) => {
  const table = parseTable(textOf(file), map);
  const at = headerOf(table.rows, map);
  const header = table.rows[at];
  if (!header) throw new UnreadableError(noColumns(table.rows));
  const longer: number[] = [];
  const items = table.rows.slice(at + 1).flatMap((row, index) => {
    const number = index + 1;
    if (row.length > header.length) longer.push(number);
    const last = row.slice(header.length - 1).join(table.separator);
    return readRow(`${file.source}:${number}`, header, [...row.slice(0, header.length - 1), last], map);
  });
  return [...items, ...notesOf(file.source, table, at, longer)];
};
