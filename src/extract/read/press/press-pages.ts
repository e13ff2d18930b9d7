import type { ReadResult } from '../source/file-format.ts';
import { textOfElement } from '../markup/text-of-element.ts';
import { europresseDocuments } from './europresse-html.ts';
import { factivaDocuments } from './factiva-html.ts';
import { hasLexisDocuments, lexisDocuments } from './lexis-documents.ts';
import { readPressDocuments } from './press-document.ts';
import type { PressDocument } from './press-document.ts';
import { proQuestDocuments } from './proquest-html.ts';

function lexisPageDocuments(document: Document): PressDocument[] {
  if (document.querySelector('div[class^="c"]') === null) return [];
  const text = textOfElement(document.body);
  return hasLexisDocuments(text) ? lexisDocuments(text) : [];
}

/** Layouts of exports of press databases in HTML; each gives no document for a page of another kind. */
const layouts = [factivaDocuments, europresseDocuments, proQuestDocuments, lexisPageDocuments];
/** The title of an export is the name of the database, and a date or a number at most. */
const database =
  /^\s*(Factiva|Europresse|Eureka|ProQuest|LexisNexis|Nexis Uni|Nexis)(?:\.com?|\.cc|®|Documents)?\P{L}*$/u;

/**
 * Reads the documents of a page that a press database exported. Null for any other page. A page that names the database
 * in its title but has an unknown layout becomes one document, with a note.
 */
export function readPressPage(source: string, document: Document): ReadResult[] | null {
  for (const layout of layouts) {
    const documents = layout(document);
    if (documents.length > 0) return readPressDocuments(source, documents);
  }
  const headline = document.querySelector('title')?.textContent ?? '';
  const name = database.exec(headline)?.[1];
  if (name === undefined) return null;
  const note = `an export of ${name} in an unknown layout; read as one document`;
  return readPressDocuments(source, [{ headline, paragraphs: textOfElement(document.body).split('\n\n'), note }]);
}
