import { edtfOfLocalDate } from '../fields/local-date.ts';
import type { ReadResult } from '../source/file-format.ts';
import { readPressDocuments, type PressDocument } from './press-document.ts';

type Field = 'author' | 'section' | 'language' | 'highlight' | 'subject' | 'url' | 'other';

/** Labels of fields in the languages of the interface, in lower case. */
const labels: Readonly<Record<Field, string>> = {
  author: 'byline|by-line|author|auteur|autor|autore',
  section: 'section|rubrique|rubrik|ressort|sección|sezione|seção|sectie|rubriek',
  language: 'language|langue|sprache|idioma|lingua|língua|taal',
  highlight: 'highlight|en-tête|zusammenfassung|resumen',
  subject: 'subject|sujet|thema|schlagwörter|tema|onderwerp',
  url: 'url',
  other: `length|longueur|länge|longitud|lunghezza|comprimento|lengte|dateline|load-date|date de chargement|ladedatum|update|
    publication-type|type de publication|publikationstyp|journal code|journal-code|graphic|correction-date|doc-type|document-type|
    company|organization|person|geographic|country|state|city|ticker|industry|issn|acc-no|accession-number|pub-type|series|notes|
    copyright`,
};
const fieldPattern = new RegExp(
  `^(?:${Object.entries(labels)
    .map(([field, names]) => `(?<${field}>${names.replace(/\s*\n\s*/g, '')})`)
    .join('|')}) ?: *(?<value>[^]*)$`,
  'iu',
);
const copyright = /^(?:copyright|©|\(c\)|all rights reserved|tous droits réservés|alle rechte vorbehalten)/i;
const bodyMark = /^(?:body|corps|text|texto|cuerpo|testo|corpo|tekst)$/i;
const endMark =
  /^(?:classification|classement|klassifizierung|clasificación|classificazione|end of document|fin du document|ende des dokuments|fin del documento|fine documento|einde van document)$/i;
/** The date follows the headline and the publication, and at most a few lines more. */
const mostLinesBeforeDate = 8;
const longestDate = 90;

function fieldOf(line: string): { field: string; value: string } | null {
  const groups = fieldPattern.exec(line)?.groups;
  if (!groups) return null;
  const field = Object.keys(labels).find((name) => groups[name] !== undefined) ?? 'other';
  return { field, value: groups.value ?? '' };
}

/** "FERRIES (90%); PORTS (78%)": the number is how well the subject fits. */
function subjectsOf(written = ''): string[] {
  return written.split(';').map((subject) =>
    subject
      .replace(/\(\d+%\)/, '')
      .trim()
      .toLowerCase(),
  );
}

/**
 * Reads a document of Nexis or LexisNexis from its paragraphs without markup: DOCX, text and HTML have the same order.
 * Newer ones have headline, publication, date, fields, the line "Body", text, and "Classification"; older ones have
 * publication, date, headline, fields, text, and more fields. Null without a date near the beginning.
 */
export function readNexis(paragraphs: readonly string[]): PressDocument | null {
  const lines = paragraphs.map((line) => line.trim()).filter((line) => line !== '' && !copyright.test(line));
  const dateAt = lines
    .slice(0, mostLinesBeforeDate)
    .findIndex((line, at) => at > 0 && line.length <= longestDate && edtfOfLocalDate(line) !== null);
  if (dateAt < 0) return null;
  const fields = new Map<string, string>();
  const firstField = lines.findIndex((line, at) => at > dateAt && (fieldOf(line) !== null || bodyMark.test(line)));
  const bodyAt = lines.findIndex((line, at) => at > dateAt && bodyMark.test(line));
  const start = bodyAt < 0 ? firstText(lines, firstField < 0 ? dateAt + 1 : firstField) : bodyAt + 1;
  const end = endOfText(lines, start);
  for (const line of [...lines.slice(dateAt + 1, start), ...lines.slice(end)]) {
    const found = fieldOf(line);
    if (found && !fields.has(found.field)) fields.set(found.field, found.value);
  }
  const before = lines.slice(0, dateAt);
  const after = lines.slice(dateAt + 1, Math.max(firstField, dateAt + 1));
  const titles = before.length > 1 ? before.slice(0, -1).join(' ') : (after.at(-1) ?? '');
  const [headline = '', ...subheads] = titles.split(/\s*;\s+|;$/);
  const text = lines.slice(start, end);
  const highlight = fields.get('highlight') ?? '';
  return {
    headline,
    publication: before.at(-1)?.replace(/(\S)\(/, '$1 ('),
    date: lines[dateAt],
    author: fields.get('author'),
    section: fields.get('section')?.split(';')[0],
    language: fields.get('language')?.split(/[;,]/)[0],
    url: fields.get('url'),
    tags: subjectsOf(fields.get('subject')),
    paragraphs: [...subheads, ...(text.some((line) => line.includes(highlight)) ? [] : [highlight]), ...text],
  };
}

function firstText(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && fieldOf(line) === null);
  return found < 0 ? lines.length : found;
}

// A field in capitals, or a line of its own that begins the classification, ends the text.
function endOfText(lines: readonly string[], start: number): number {
  const found = lines.findIndex(
    (line, at) => at >= start && (endMark.test(line) || (/^[\p{Lu} -]+:/u.test(line) && fieldOf(line) !== null)),
  );
  return found < 0 ? lines.length : found;
}

/** Reads documents of Nexis whose titles are known to come first; one without a date is reported in a note. */
export function readNexisDocuments(source: string, documents: readonly (readonly string[])[]): ReadResult[] {
  const note = 'expected the title, the publication and the date of a document of Nexis, found no date';
  const read = documents.map((lines) => {
    const [headline = '', ...rest] = lines;
    return readNexis(lines) ?? { headline, paragraphs: rest.filter((line) => !bodyMark.test(line)), note };
  });
  return readPressDocuments(source, read);
}
