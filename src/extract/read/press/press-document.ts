import { articleOfFields } from '../fields/article-of-fields.ts';
import { authorName } from '../fields/author-name.ts';
import { edtfOfLocalDate } from '../fields/local-date.ts';
import { oneLine } from '../fields/one-line.ts';
import type { ReadResult } from '../source/file-format.ts';

/** One document of a press database as its fields give it; a field that it does not have is absent or ''. */
export interface PressDocument {
  /** Its number in the database. */
  readonly id?: string | undefined;
  readonly headline: string;
  /** Name of the newspaper. */
  readonly publication?: string | undefined;
  /** As written in the language of the interface. */
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  /** A tag, or a name in the language of the interface. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly tags?: readonly string[];
  /** The text: paragraphs without line breaks, or with those of a list or a poem. */
  readonly paragraphs: readonly string[];
  /** A remark about the document, such as that it has only an abstract. */
  readonly note?: string | undefined;
}

/** Converts a document of a press database to an article, or reports that it has no text. */
function readPressDocument(source: string, document: PressDocument): ReadResult[] {
  const { headline, publication, author, section, date, language, paragraphs, note, ...given } = document;
  const articleBody = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n\n');
  if (articleBody === '')
    return [{ unreadable: { source, reason: `a document without a text: "${oneLine(headline)}"` } }];
  const written = oneLine(date);
  const article = articleOfFields({
    ...given,
    source,
    headline,
    datePublished: [edtfOfLocalDate(written) ?? written, 'field'],
    publisher: publication,
    author: authorName(oneLine(author)),
    articleSection: section,
    inLanguage: language,
    articleBody,
  });
  return note === undefined ? [{ article }] : [{ article }, { note: { source, note } }];
}

/** Converts the documents of a file; `source` is that of the file. Documents count from 1. */
export function readPressDocuments(source: string, documents: readonly PressDocument[]): ReadResult[] {
  return documents.flatMap((document, at) => readPressDocument(`${source}:${at + 1}`, document));
}
