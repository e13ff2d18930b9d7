import { parseEdtf } from '../../time/edtf.ts';
import { words } from '../../text/words.ts';
import { writtenDate } from '../../time/written-date.ts';
import { isName, isRelation } from './query-fields.ts';
import type { DateLeaf, QueryLeaf, TextLeaf } from './query.ts';
import type { Operand } from './scan-query.ts';

const longestDate = 100;

/** An operand as a leaf of the syntax tree, null if it has no words; `problem` says in words what it lacks. */
export interface ReadOperand {
  leaf: QueryLeaf | null;
  problem: string | null;
}

function readText({ field, value, quoted, open }: Operand): TextLeaf | null {
  const terms = words(value).map(({ term }) => term);
  if (terms.length === 0) return null;
  const prefix = open || value.endsWith('*');
  return { kind: 'text', words: terms, exact: quoted, prefix, headline: field === 'headline' };
}

/** Reads the value of a date field; null if it is no date. */
export function readDate(relation: DateLeaf['relation'], value: string): DateLeaf | null {
  if (value.length > longestDate) return null;
  const text = value.normalize('NFKC').toLowerCase().replace(/[‐−]/g, '-').replace(/\s+/g, ' ').trim();
  const span = parseEdtf(text.toUpperCase()) ?? writtenDate(text);
  return span && { kind: 'date', relation, start: span.start, end: span.end, text };
}

/** Reads an operand as plain words, whatever its field: the fallback for a value that cannot be read. */
export function plainWords(operand: Operand): TextLeaf | null {
  return readText({ ...operand, field: '' });
}

/** Reads one operand. */
export function readOperand(operand: Operand): ReadOperand {
  const { field, value } = operand;
  if (isRelation(field)) {
    const date = readDate(field, value);
    const missing = value.trim() === '' ? `“${field}:” needs a date` : `“${value.trim()}” is no date`;
    return { leaf: date, problem: date ? null : `${missing}, such as 2023, 2023-03, 2023-03-21 or 2022/2023` };
  }
  if (field !== '' && value.trim() === '')
    return { leaf: null, problem: `“${field}:” needs a word or a "phrase" right behind the colon` };
  const text = readText(operand);
  const leaf =
    text && isName(field) ? ({ kind: 'name', field, words: text.words, prefix: text.prefix } as const) : text;
  return { leaf, problem: null };
}
