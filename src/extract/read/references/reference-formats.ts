import type { FileFormat } from '../source/file-format.ts';

/** References, as Zotero and library catalogues export them. */
export const ris: FileFormat = {
  name: 'RIS',
  extensions: ['.ris'],
  reads: 'references of Zotero and others: headline and abstract',
  matches: ({ text }) => /^TY {2}-(?: [A-Z]{2,10})?\s*\n[A-Z][A-Z\d] {2}-/.test(text),
  load: async () => (await import('./read-ris.ts')).readRis,
};
