import type { FileFormat } from '../source/file-format.ts';

/** Tables as text. Their content proves nothing, since prose has commas too. */
export const tables: FileFormat = {
  name: 'CSV, TSV',
  extensions: ['.csv', '.tsv', '.tab', '.psv'],
  reads: 'one article a row, columns named as many tools do, Media Cloud too; --map names others',
  load: async () => (await import('./read-table.ts')).readTable,
};
