import { readNexis } from './nexis-document.ts';
import type { PressDocument } from './press-document.ts';

/** The line above each document: "1 of 10 DOCUMENTS", "Dokument 1 von 10". */
const of = '\\d{1,5} (?:of|de|von|di|van|sur) \\d{1,5}';
const counter = new RegExp(`^[ \\t]*(?:${of} DO[CK]UMENT\\w*|DO[CK]UMENTO? ${of})[ \\t]*$`, 'im');

/** Checks for the line that LexisNexis writes above each document. */
export function hasLexisDocuments(text: string): boolean {
  return counter.test(text);
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !/^(?:copyright|all rights reserved)\b/i.test(line))
      .join(' '),
  );
}

/**
 * Reads the documents of a text of LexisNexis, in which blank lines separate paragraphs, without its cover. A document
 * of another layout becomes one without fields.
 */
export function lexisDocuments(text: string): PressDocument[] {
  const [, ...parts] = text.split(new RegExp(counter, 'gim'));
  return parts.map((part) => {
    const paragraphs = paragraphsOf(part);
    const note = 'a document of LexisNexis without a date near its beginning; read as text';
    return readNexis(paragraphs) ?? { headline: '', paragraphs, note };
  });
}
