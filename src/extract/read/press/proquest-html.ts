import { textOfElement } from '../markup/text-of-element.ts';
import { turnedName } from '../fields/author-name.ts';
import { oneLine } from '../fields/one-line.ts';
import type { PressDocument } from './press-document.ts';

/** Private characters that mark where documents and texts begin and end, in the text of the page. */
const [documentMark, textMark, textEnd] = ['\uE000', '\uE001', '\uE002'];
const anchors = 'a[name^="DocID_"], a[id^="DocID_"]';

/** Labels of fields in English, French, German and Spanish, in lower case. */
const labels = {
  author: /^(?:author|auteur|autor)$/,
  publication:
    /^(?:publication title|titre de (?:la )?publication|titel der publikation|título de (?:la )?publicación)$/,
  date: /^(?:publication date|date de (?:la )?publication|publikationsdatum|fecha de (?:la )?publicación)$/,
  year: /^(?:publication year|année de (?:la )?publication|publikationsjahr|año de (?:la )?publicación)$/,
  section: /^(?:section|rubrique|sektion|sección)$/,
  language:
    /^(?:language of publication|langue de (?:la )?publication|sprache der publikation|idioma de (?:la )?publicación|language)$/,
  url: /^(?:document url|url du document|dokument-url|url del documento)$/,
  id: /^(?:proquest document id|id du document proquest|proquest-dokument-id|id del documento de proquest)$/,
  subject: /^(?:subject|sujet|fach|materia)$/,
  abstract: /^(?:abstract|résumé|zusammenfassung|resumen)$/,
};
const fullText = /^(?:full text|texte intégral|volltext|texto completo)\s*:\s*/i;
const field = /^([\p{L} -]{2,40}?)\s*:\s*(.*)$/u;

type Label = keyof typeof labels;

function isLabel(name: string): name is Label {
  return name in labels;
}

function fieldOf(line: string): { name: Label; value: string } | null {
  const [, label = '', value = ''] = field.exec(line) ?? [];
  const name = Object.entries(labels).find(([, names]) => names.test(label.toLowerCase()))?.[0];
  return name !== undefined && isLabel(name) ? { name, value } : null;
}

function isOther(line: string): boolean {
  return fieldOf(line) !== null || /^(?:document )?\d+ (?:of|sur|von|de) \d+$|^_{3,}$/i.test(line);
}

function documentOf(part: string): PressDocument {
  const from = part.indexOf(textMark);
  const end = part.lastIndexOf(textEnd);
  const head = (from < 0 ? part : part.slice(0, from)).split('\n').map((line) => line.trim());
  const tail =
    end < 0
      ? []
      : part
          .slice(end + 1)
          .split('\n')
          .map((line) => line.trim());
  const fields: Partial<Record<Label, string>> = {};
  for (const line of [...head, ...tail]) {
    const found = fieldOf(line);
    if (found) fields[found.name] ??= found.value;
  }
  const inside = from < 0 ? '' : part.slice(from, end < from ? undefined : end).replace(/[\uE000-\uE002]/g, '');
  const text = inside.trim() || textAfterLabel(part);
  const { abstract = '', date = fields.year } = fields;
  return {
    ...fields,
    author: fields.author?.split(';').map(turnedName).join(', '),
    headline: head.find((line) => line !== '' && !isOther(line)) ?? '',
    date,
    tags: fields.subject?.split(';') ?? [],
    paragraphs: text === '' ? [abstract] : text.split('\n\n'),
    ...(text === '' && abstract !== '' ? { note: 'only an abstract, since the export has no full text' } : {}),
  };
}

function textAfterLabel(part: string): string {
  const blocks = part.split('\n\n');
  const from = blocks.findIndex((block) => fullText.test(block));
  if (from < 0) return '';
  const after = blocks.slice(from + 1);
  const end = after.findIndex((block) => fieldOf(block) !== null);
  return [(blocks[from] ?? '').replace(fullText, ''), ...(end < 0 ? after : after.slice(0, end))].join('\n\n').trim();
}

/** Reads the documents of an export of ProQuest, also from a mail; none of another page. */
export function proQuestDocuments(document: Document): PressDocument[] {
  const found = [...document.querySelectorAll(anchors)];
  if (found.length === 0) return [];
  for (const anchor of found) anchor.before(documentMark);
  for (const text of document.querySelectorAll('text')) {
    text.prepend(textMark);
    text.append(textEnd);
  }
  const [, ...parts] = textOfElement(document.body).split(documentMark);
  return parts.map(documentOf).filter(({ headline, paragraphs }) => oneLine(headline + paragraphs.join('')) !== '');
}
