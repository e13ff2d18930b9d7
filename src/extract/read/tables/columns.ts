import type { NamedField } from '../named-fields/field-names.ts';
import { lookupIn, type NamedValues } from '../named-fields/named-values.ts';
import { valuesOf } from '../named-fields/read-fields.ts';
import type { FieldMap } from '../source/file-format.ts';

export const separators = [',', ';', '\t', '|'] as const;

/** The rows of a table above its header at most: a title, the query of the export. */
const mostAbove = 10;
const fields: readonly NamedField[] = [
  'headline',
  'articleBody',
  'summary',
  'datePublished',
  'url',
  'publisher',
  'author',
];

/** Names the cells of a row by the header. Of two columns of one name the first counts; cells without a name go. */
export function namedCells(header: readonly string[], cells: readonly string[]): NamedValues {
  const named = header.map((name, at): [string, string] => [name.trim(), cells[at] ?? '']);
  return Object.fromEntries(named.filter(([name, cell]) => name !== '' && cell.trim() !== '').toReversed());
}

function fieldsOf(header: readonly string[], map?: FieldMap): readonly NamedField[] {
  const lookup = lookupIn(namedCells(header, header));
  return fields.filter((field) => valuesOf(lookup, field, map).length > 0);
}

/**
 * Returns the number of fields that the columns of a header give; 0 if none of them is a headline or a text. A summary
 * alone may be of anything, with a date it is of an article.
 */
export function rateHeader(header: readonly string[], map?: FieldMap): number {
  const found = fieldsOf(header, map);
  const isOfArticles =
    found.includes('headline') ||
    found.includes('articleBody') ||
    ['summary', 'datePublished'].every((field) => found.some((name) => name === field));
  return isOfArticles ? found.length : 0;
}

/** Finds the header among the first rows; -1 if none of them names a headline or a text. */
export function headerOf(rows: readonly (readonly string[])[], map?: FieldMap): number {
  const rates = rows.slice(0, mostAbove).map((row) => rateHeader(row, map));
  const best = Math.max(0, ...rates);
  return best === 0 ? -1 : rates.indexOf(best);
}
