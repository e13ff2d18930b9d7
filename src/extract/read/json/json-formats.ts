import type { FileFormat } from '../source/file-format.ts';
import { textOf } from '../text/text-of.ts';
import { readJsonLines } from './json-lines.ts';

/** JSON Lines: one object for each article. */
export const jsonLines: FileFormat = {
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  reads: 'one article a line, in fields named as in schema.org or as in the answers of APIs; --map names others',
  load: () => Promise.resolve((file, { map }) => readJsonLines(file.source, textOf(file), map)),
};

/** A JSON document. One in Markdown is its front matter. */
export const json: FileFormat = {
  name: 'JSON',
  extensions: ['.json'],
  reads: 'one article or a list, also as NewsAPI, Guardian, New York Times, Event Registry, Ghost and CSL write it',
  matches: ({ extension, text }) =>
    !/^\.(?:jsonl|ndjson|md|markdown|mdx)$/.test(extension) && /^(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:/.test(text),
  load: async () => (await import('./json-document.ts')).readJson,
};
