import { parseXmlBytes, xmlFields } from '../markup/parse-xml.ts';

/** The description of a book: its fields by the names of Dublin Core, and its documents in reading order. */
export interface BookPackage {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Paths in the archive. */
  readonly documents: readonly string[];
}

/** Resolves an address against the path of a file in the archive: "../text/a%20b.xhtml#top". */
function pathFrom(base: string, href: string): string {
  const [file = ''] = href.split('#', 1);
  let decoded = file;
  try {
    decoded = decodeURIComponent(file);
  } catch {
    // A per cent sign that is part of the name.
  }
  const steps = [...base.split('/').slice(0, -1), ...decoded.split('/')];
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}

/** Parses the package document of a book (OPF). Its table of contents is no document to read. */
export function parsePackage(bytes: Uint8Array, path: string): BookPackage {
  const items = new Map<string, string>();
  const documents: string[] = [];
  parseXmlBytes(bytes, path, {
    open: (name, { id = '', href = '', properties = '', idref = '' }) => {
      if (/^(?:opf:)?item$/.test(name) && !/\bnav\b/.test(properties)) items.set(id, pathFrom(path, href));
      const document = /^(?:opf:)?itemref$/.test(name) ? items.get(idref) : undefined;
      if (document !== undefined) documents.push(document);
    },
  });
  return { fields: xmlFields(bytes, path), documents };
}
