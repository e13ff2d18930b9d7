import { parseEdtf } from '../bundle/edtf.ts';
import { writtenDate } from '../bundle/written-date.ts';
import type { DateLeaf, NameField, QueryLeaf, TextLeaf } from './query.ts';
import { searchWords } from './search-words.ts';

const names: readonly string[] = ['person', 'org', 'place', 'keyword'] satisfies NameField[];
const relations: readonly string[] = ['before', 'after', 'on'] satisfies DateLeaf['relation'][];
const longestDate = 100;

/** The fields that a value can be given for, as in `person:`. */
export const fieldPattern = /(?:person|org|place|keyword|headline|before|after|on):/iy;

/** A piece of a query that stands for itself, as it was written. */
export interface Piece {
  /** A field's name in lower case; empty for plain text. */
  field: string;
  value: string;
  quoted: boolean;
  /** It may still be being typed. */
  open: boolean;
}

/** What a piece means; `leaf` is null where it has no words, `problem` says what it lacks. */
export interface ReadPiece {
  leaf: QueryLeaf | null;
  problem: string | null;
}

function isName(field: string): field is NameField {
  return names.includes(field);
}

function isRelation(field: string): field is DateLeaf['relation'] {
  return relations.includes(field);
}

function readText({ field, value, quoted, open }: Piece): TextLeaf | null {
  const words = searchWords(value).map((word) => word.term);
  if (words.length === 0) return null;
  return { kind: 'text', words, exact: quoted, prefix: open || value.endsWith('*'), headline: field === 'headline' };
}

function readDate(relation: DateLeaf['relation'], value: string): DateLeaf | null {
  if (value.length > longestDate) return null;
  const text = value.normalize('NFKC').toLowerCase().replace(/[‐−]/g, '-').replace(/\s+/g, ' ').trim();
  const span = parseEdtf(text.toUpperCase()) ?? writtenDate(text);
  return span && { kind: 'date', relation, start: span.start, end: span.end, text };
}

/** The words of a piece, whatever its field: what is searched for while the query cannot be read. */
export function plainWords(piece: Piece): TextLeaf | null {
  return readText({ ...piece, field: '' });
}

/** Reads one piece by itself. */
export function readPiece(piece: Piece): ReadPiece {
  const { field, value } = piece;
  if (isRelation(field)) {
    const date = readDate(field, value);
    const missing = value.trim() === '' ? `“${field}:” needs a date` : `“${value.trim()}” is no date`;
    return { leaf: date, problem: date ? null : `${missing}, such as 2023, 2023-03 or 2023-03-21` };
  }
  if (field !== '' && value.trim() === '') return { leaf: null, problem: `“${field}:” needs a word or a "phrase"` };
  const text = readText(piece);
  const leaf =
    text && isName(field) ? ({ kind: 'name', field, words: text.words, prefix: text.prefix } as const) : text;
  return { leaf, problem: null };
}
