import type { FileFormat } from '../source/file-format.ts';
import { textOf } from '../text/text-of.ts';
import { readJsonLines } from './json-lines.ts';

/** JSON Lines: one object for each article. */
export const jsonLines: FileFormat = {
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  reads: 'one article a line, in fields named as in schema.org',
  load: () => Promise.resolve((file) => readJsonLines(file.source, textOf(file))),
};
