import type { FileReader } from '../source/file-format.ts';
import { textOf } from '../text/text-of.ts';
import { lexisDocuments } from './lexis-documents.ts';
import { readPressDocuments } from './press-document.ts';

/** Reads a text of LexisNexis with many documents. */
export const readLexisText: FileReader = (file) =>
  readPressDocuments(file.source, lexisDocuments(textOf(file).replaceAll('\f', '\n')));
