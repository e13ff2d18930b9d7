import { turnedName } from '../fields/author-name.ts';
import type { NamedValues } from '../named-fields/named-values.ts';
import type { FileReader } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { textOf } from '../text/text-of.ts';
import { parseBibtex, type BibtexEntry } from './bibtex.ts';
import { readReference } from './read-reference.ts';

/** The fields of BibTeX, BibLaTeX and Zotero for each of ours, the surest first. */
const fields = {
  headline: ['title'],
  abstract: ['abstract'],
  url: ['url'],
  publisher: ['journaltitle', 'journal', 'newspaper', 'booktitle', 'publisher', 'howpublished', 'organization'],
  author: ['author'],
  language: ['langid', 'language'],
  tags: ['keywords'],
} as const;

function firstOf(entry: BibtexEntry, names: readonly string[]): string | undefined {
  return names.map((name) => entry[name]).find((value) => value !== undefined && value !== '');
}

// BibLaTeX has a date in EDTF; BibTeX has a year, the month as a number, its abbreviation or its name, and the day.
function dateOf({ date, year, month, day }: BibtexEntry): string | undefined {
  if (date !== undefined && date !== '') return date;
  if (year === undefined || month === undefined || month === '') return year;
  const isNumber = /^\d\d?$/.test(month);
  if (isNumber)
    return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  return [day, month, year].filter((part) => part !== undefined).join(' ');
}

function valuesOf(entry: BibtexEntry): NamedValues {
  const values = Object.fromEntries(Object.entries(fields).map(([field, names]) => [field, firstOf(entry, names)]));
  const author = values['author']?.split(/\s+and\s+/).map(turnedName);
  return { ...values, author, date: dateOf(entry) };
}

/** Reads the entries of BibTeX or BibLaTeX as articles of a headline and, where there is one, an abstract. */
export const readBibtex: FileReader = (file) => {
  const entries = parseBibtex(textOf(file));
  if (entries.length === 0)
    throw new UnreadableError('expected entries such as @article{key, title = {...}}, found none');
  return entries.map((entry, at) =>
    readReference(`${file.source}:${at + 1}`, valuesOf(entry), 'a title or an abstract'),
  );
};
