import { gzip, tar, warc, zip } from './archives/archive-formats.ts';
import { epub } from './epub/epub-formats.ts';
import { feed } from './feeds/feed-formats.ts';
import { mhtml, webPage } from './html/html-formats.ts';
import { json, jsonLines } from './json/json-formats.ts';
import { mail, mbox } from './mail/mail-formats.ts';
import { markdown } from './markdown/markdown-formats.ts';
import { docx, odt, rtf } from './office/office-formats.ts';
import { pdf } from './pdf/pdf-formats.ts';
import { factivaXml, lexisText } from './press/press-formats.ts';
import { bibtex, ris } from './references/reference-formats.ts';
import type { FileFormat, FileHead } from './source/file-format.ts';
import { tables } from './tables/table-formats.ts';
import { plainText } from './text/text-formats.ts';

/** The formats that are read. Of two that recognise a content, the first one reads it. */
export const formats: readonly FileFormat[] = [
  pdf,
  epub,
  odt,
  docx,
  rtf,
  zip,
  gzip,
  tar,
  warc,
  feed,
  factivaXml,
  mbox,
  mhtml,
  mail,
  jsonLines,
  json,
  ris,
  bibtex,
  webPage,
  lexisText,
  markdown,
  tables,
  plainText,
];

/** Returns the format of a file: by its content, else by its extension; undefined if no format has that. */
export function formatOf(head: FileHead): FileFormat | undefined {
  return (
    formats.find(({ matches }) => matches?.(head)) ??
    formats.find(({ extensions }) => extensions.includes(head.extension))
  );
}
