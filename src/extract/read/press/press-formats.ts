import type { FileFormat } from '../source/file-format.ts';
import { hasLexisDocuments } from './lexis-documents.ts';

/** XML of Factiva. */
export const factivaXml: FileFormat = {
  name: 'Factiva XML',
  extensions: [],
  reads: 'an export of the press database, many documents in one file',
  matches: ({ text }) => /^(?:<\?xml[^>]{0,200}>\s*)?<(?:[\w-]{1,20}:)?pps\w{1,30}[\s>]/i.test(text),
  load: async () => (await import('./factiva-xml.ts')).readFactivaXml,
};

/** Plain text of LexisNexis. */
export const lexisText: FileFormat = {
  name: 'LexisNexis text',
  extensions: [],
  reads: 'an export of the press database, many documents in one file',
  matches: ({ text }) => hasLexisDocuments(text),
  load: async () => (await import('./read-lexis-text.ts')).readLexisText,
};
