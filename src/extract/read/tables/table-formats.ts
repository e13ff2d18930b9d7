import type { FileFormat } from '../source/file-format.ts';
import { looksLikeTable } from './looks-like-table.ts';

/** The extensions of files whose text may be a table: exports are called so, and .xls is often text with tabs. */
const unspecific = ['', '.txt', '.text', '.xls'];

/** Tables as text. */
export const tables: FileFormat = {
  name: 'CSV, TSV',
  extensions: ['.csv', '.tsv', '.tab', '.psv'],
  reads: 'one article a row, columns named as many tools do, Media Cloud too; --map names others',
  matches: ({ extension, text }) => unspecific.includes(extension) && looksLikeTable(text),
  load: async () => (await import('./read-table.ts')).readTable,
};
