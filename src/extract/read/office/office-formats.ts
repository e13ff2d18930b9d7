import type { FileFormat } from '../source/file-format.ts';
import { firstEntryOf, isZip } from '../inflate/first-entry.ts';

/** Documents of Word, and exports of Nexis in this format. */
export const docx: FileFormat = {
  name: 'Word (DOCX)',
  extensions: ['.docx', '.docm', '.doc'],
  reads: 'one article, or each document of an export of Nexis',
  matches: (head) =>
    isZip(head) &&
    (/^\.doc[xm]$/.test(head.extension) ||
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/\w+\.xml|word\/\w+\.xml)/.test(firstEntryOf(head))),
  load: async () => (await import('./read-docx.ts')).readDocx,
};

/** Text documents of LibreOffice and others. */
export const odt: FileFormat = {
  name: 'OpenDocument text (ODT)',
  extensions: ['.odt'],
  reads: 'one article',
  matches: (head) =>
    isZip(head) &&
    (head.extension === '.odt' || firstEntryOf(head).startsWith('mimetypeapplication/vnd.oasis.opendocument.')),
  load: async () => (await import('./read-odt.ts')).readOdt,
};

/** Documents in the exchange format that all word processors write, and exports of press databases in it. */
export const rtf: FileFormat = {
  name: 'RTF',
  extensions: ['.rtf'],
  reads: 'one article, or each document of an export of Nexis',
  matches: ({ text }) => /^\{\\rtf\d?[\\\s{]/.test(text),
  load: async () => (await import('./read-rtf.ts')).readRtf,
};
