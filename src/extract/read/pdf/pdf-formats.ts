import type { FileFormat } from '../source/file-format.ts';

const magic = '%PDF-';

/** Documents of PDF with a text layer. */
export const pdf: FileFormat = {
  name: 'PDF',
  extensions: ['.pdf'],
  reads: 'one article; a scan needs a text layer (OCR)',
  matches: ({ bytes }) => String.fromCharCode(...bytes.subarray(0, magic.length)) === magic,
  load: async () => (await import('./read-pdf.ts')).readPdf,
};
