import { turnedName } from '../fields/author-name.ts';
import type { NamedValues } from '../named-fields/named-values.ts';
import type { FileReader } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { textOf } from '../text/text-of.ts';
import { readReference } from './read-reference.ts';
import { parseRis, type RisReference } from './ris.ts';

/** The tags of each field, the surest first. */
const tags: Readonly<Record<string, readonly string[]>> = {
  headline: ['TI', 'T1', 'CT'],
  date: ['DA', 'PY', 'Y1'],
  abstract: ['AB', 'N2'],
  url: ['UR', 'L2'],
  publisher: ['T2', 'JO', 'JF', 'JA', 'PB'],
  author: ['AU', 'A1'],
  language: ['LA'],
  section: ['SE'],
  tags: ['KW'],
};

// "2021/04/09/" and "2021/04//": year, month, day and other information.
function dateOf(written: string): string {
  const [, year = '', ...parts] = /^(\d{4})(?:\/(\d\d)?)?(?:\/(\d\d)?)?(?:\/.*)?$/.exec(written) ?? [];
  return year === '' ? written : [year, ...parts.filter((part) => part !== undefined)].join('-');
}

function valuesOf(reference: RisReference): NamedValues {
  const found = Object.entries(tags).map(([field, names]): [string, readonly string[]] => [
    field,
    names.map((name) => reference[name] ?? []).find((list) => list.length > 0) ?? [],
  ]);
  const values: Record<string, unknown> = Object.fromEntries(found.filter(([, list]) => list.length > 0));
  const { author = [], date = [] } = Object.fromEntries(found);
  return { ...values, author: author.map(turnedName), date: date.map(dateOf)[0] };
}

/** Reads references as articles of a headline and, where there is one, an abstract. */
export const readRis: FileReader = (file) => {
  const references = parseRis(textOf(file));
  if (references.length === 0) throw new UnreadableError('expected references from TY to ER, found none');
  return references.map((reference, at) =>
    readReference(`${file.source}:${at + 1}`, valuesOf(reference), 'a title (TI) or an abstract (AB)'),
  );
};
