import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { readArticles } from '../extract/read/read-articles.ts';
import { checkRecord } from './check-record.ts';
import { mutatedBytes } from './mutated-bytes.ts';
import { propertyPart } from './part.ts';

const extensions =
  'txt md jsonl ndjson json csv tsv ris bib rtf html mhtml pdf docx odt epub xml rss eml mbox zip gz tar warc tgz'.split(
    ' ',
  );
const names = fc.constantFrom('a', '2023-03-21-a.txt', ...extensions.map((extension) => `a.${extension}`));

const inputs = fc.record({ source: names, bytes: mutatedBytes }).map(({ source, bytes }) => ({
  source,
  bytes,
  [fc.toStringMethod]: () => `${source}, Buffer.from(${JSON.stringify(bytes.toString('latin1'))}, 'latin1')`,
}));

async function read({ source, bytes }: { source: string; bytes: Uint8Array }) {
  const results = await readArticles(source, bytes);
  return results.map((result) => ('article' in result ? extractArticle(result.article) : result));
}

/** Mutated files, from their bytes to their records. */
export const files = propertyPart('files', 300, inputs, async (file) => {
  const results = await read(file);
  // The content decides: a file of any name may have many articles, and remarks.
  assert(results.length > 0, 'no outcome');
  for (const result of results) {
    if ('unreadable' in result) assert(result.unreadable.reason.length > 0);
    else if ('note' in result) assert(result.note.note.length > 0);
    else checkRecord(result);
  }
  assert.deepEqual(await read(file), results);
});
