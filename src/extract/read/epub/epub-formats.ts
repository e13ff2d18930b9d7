import { firstEntryOf, isZip } from '../inflate/first-entry.ts';
import type { FileFormat } from '../source/file-format.ts';

/** Electronic books and magazines. */
export const epub: FileFormat = {
  name: 'EPUB',
  extensions: ['.epub'],
  reads: 'one article a chapter',
  matches: (head) =>
    isZip(head) && (head.extension === '.epub' || firstEntryOf(head).startsWith('mimetypeapplication/epub+zip')),
  load: async () => (await import('./read-epub.ts')).readEpub,
};
