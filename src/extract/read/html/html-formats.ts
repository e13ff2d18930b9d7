import { binaryText } from '../markup/binary-text.ts';
import type { FileFormat, FileHead } from '../source/file-format.ts';

const start = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html)[\s>]/i;

/** The headers by which a page differs from a mail are within the first characters. */
const headersLength = 500;

// The head is no text in some encodings, though its tags are ASCII in all but UTF-16.
function asciiOf({ text, bytes }: FileHead): string {
  return text === '' ? binaryText(bytes).trimStart() : text;
}

/** A web page. */
export const webPage: FileFormat = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  reads: 'a saved web page, also of SingleFile; exports of Factiva, Europresse, ProQuest, LexisNexis',
  matches: (head) => start.test(asciiOf(head)),
  load: async () => (await import('./read-html.ts')).readHtml,
};

/** A web page in one file with its images, as Chromium and Internet Explorer save it. */
export const mhtml: FileFormat = {
  name: 'MHTML',
  extensions: ['.mhtml', '.mht'],
  reads: 'a web page saved in one file',
  matches: ({ text }) =>
    /^(?:Snapshot-Content-Location: |From: <Saved by )/im.test(text.slice(0, headersLength)) &&
    /\bmultipart\/related\b/i.test(text),
  load: async () => (await import('./read-mhtml.ts')).readMhtml,
};
