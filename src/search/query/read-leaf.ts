import { parseEdtf } from '../../time/edtf.ts';
import { words } from '../../text/words.ts';
import { writtenDate } from '../../time/written-date.ts';
import { isName, isRelation } from './query-fields.ts';
import type { DateLeaf, QueryLeaf, TextLeaf } from './query.ts';
import type { Piece } from './scan-query.ts';

const longestDate = 100;

/** What a piece means; `leaf` is null where it has no words, `problem` says what it lacks. */
export interface ReadPiece {
  leaf: QueryLeaf | null;
  problem: string | null;
}

function readText({ field, value, quoted, open }: Piece): TextLeaf | null {
  const terms = words(value).map(({ term }) => term);
  if (terms.length === 0) return null;
  const prefix = open || value.endsWith('*');
  return { kind: 'text', words: terms, exact: quoted, prefix, headline: field === 'headline' };
}

/** Reads the value of a date field; null for what is no date. */
export function readDate(relation: DateLeaf['relation'], value: string): DateLeaf | null {
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
    return { leaf: date, problem: date ? null : `${missing}, such as 2023, 2023-03, 2023-03-21 or 2022/2023` };
  }
  if (field !== '' && value.trim() === '')
    return { leaf: null, problem: `“${field}:” needs a word or a "phrase" right behind the colon` };
  const text = readText(piece);
  const leaf =
    text && isName(field) ? ({ kind: 'name', field, words: text.words, prefix: text.prefix } as const) : text;
  return { leaf, problem: null };
}
