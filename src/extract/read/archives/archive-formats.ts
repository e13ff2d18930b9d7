import { isZip } from '../inflate/first-entry.ts';
import type { FileFormat, FileHead } from '../source/file-format.ts';

function startsWith({ bytes }: FileHead, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

/** ZIP archives. */
export const zip: FileFormat = {
  name: 'ZIP',
  extensions: ['.zip'],
  reads: 'the files inside, to three archives deep',
  matches: isZip,
  load: async () => (await import('./read-zip.ts')).readZip,
};

/** Files compressed with gzip, archives among them. */
export const gzip: FileFormat = {
  name: 'gzip',
  extensions: ['.gz', '.tgz'],
  reads: 'the file inside',
  matches: (head) => startsWith(head, [0x1f, 0x8b, 8]),
  load: async () => (await import('./read-gzip.ts')).readGzip,
};

/** Archives of tar, not compressed. */
export const tar: FileFormat = {
  name: 'tar',
  extensions: ['.tar'],
  reads: 'the files inside',
  matches: (head) => startsWith(head, [0x75, 0x73, 0x74, 0x61, 0x72], 257),
  load: async () => (await import('./read-tar.ts')).readTar,
};

/** Archives of web crawls. */
export const warc: FileFormat = {
  name: 'WARC',
  extensions: ['.warc'],
  reads: 'the web pages that a crawl fetched',
  matches: ({ text }) => /^WARC\/\d/.test(text),
  load: async () => (await import('./read-warc.ts')).readWarc,
};
