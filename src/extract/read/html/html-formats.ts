import type { FileFormat, FileHead } from '../source/file-format.ts';

const start = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html)[\s>]/i;

// The head is no text in some encodings, though its tags are ASCII in all but UTF-16.
function asciiOf({ text, bytes }: FileHead): string {
  return text === '' ? String.fromCharCode(...bytes).trimStart() : text;
}

/** A web page. */
export const webPage: FileFormat = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  reads: 'a saved web page, also of SingleFile; exports of Factiva, Europresse, ProQuest, LexisNexis',
  matches: (head) => start.test(asciiOf(head)),
  load: async () => (await import('./read-html.ts')).readHtml,
};
