import type { FileFormat } from '../source/file-format.ts';

/** References, as Zotero and library catalogues export them. */
export const ris: FileFormat = {
  name: 'RIS',
  extensions: ['.ris'],
  reads: 'references of Zotero and others: headline and abstract',
  matches: ({ text }) => /^TY {2}-(?: [A-Z]{2,10})?\s*\n[A-Z][A-Z\d] {2}-/.test(text),
  load: async () => (await import('./read-ris.ts')).readRis,
};

/** References of BibTeX and BibLaTeX, after comments. */
export const bibtex: FileFormat = {
  name: 'BibTeX',
  extensions: ['.bib', '.bibtex'],
  reads: 'references of Zotero and others: headline and abstract',
  matches: ({ text }) => /^(?:%[^\n]*\n\s*)*@[a-z]{3,20}\s*\{[^\s,{}"]{1,200},\s*[a-z]+\s*=\s*["{\w]/i.test(text),
  load: async () => (await import('./read-bibtex.ts')).readBibtex,
};
