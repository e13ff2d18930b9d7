import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/extract/read/read-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reasonOf = (source: string, content: Uint8Array): string =>
  readArticles(source, content)
    .map((result) => ('unreadable' in result ? result.unreadable.reason : 'read'))
    .join();

describe('readArticles', () => {
  it.each(['a.txt', 'a.TEXT', 'a.md', 'folder.d/a', 'a', 'Visit no. 7', '.hidden'])(
    'reads %s as plain text',
    (source) => {
      expect(readArticles(source, bytes('Ana Soto left.'))).toMatchObject([
        { article: { articleBody: 'Ana Soto left.' } },
      ]);
    },
  );

  it.each(['a.jsonl', 'a.ndjson'])('reads %s line by line', (source) => {
    const results = readArticles(source, bytes('{"articleBody":"One."}\n{"articleBody":"Two."}'));
    expect(results).toMatchObject([{ article: { articleBody: 'One.' } }, { article: { articleBody: 'Two.' } }]);
  });

  it('says why it reads nothing', () => {
    expect(reasonOf('a.pdf', bytes('x'))).toBe('.pdf is no format that is read: .txt, .text, .md, .jsonl, .ndjson');
    expect(reasonOf('a.txt', bytes(''))).toBe('the file is empty');
    expect(reasonOf('a.txt', bytes(' \r\n\t'))).toBe('nothing but white space');
    expect(reasonOf('a.txt', bytes(' date 2021-04-09 \n'))).toBe('no text but the date');
    expect(reasonOf('a.txt', Uint8Array.of(0, 1, 2, 3))).toBe('not a text file');
  });

  it('reads a text with a zero byte, without that', () => {
    expect(readArticles('a.txt', bytes('Ana \0Soto left.'))).toMatchObject([
      { article: { articleBody: 'Ana Soto left.' } },
    ]);
  });

  it('never throws', () => {
    const source = fc.constantFrom('a.txt', 'a.jsonl', 'a', 'a.constructor');
    fc.assert(
      fc.property(source, fc.uint8Array({ maxLength: 300 }), (name, content) => {
        expect(readArticles(name, content).length).toBeGreaterThanOrEqual(name === 'a.jsonl' ? 0 : 1);
      }),
    );
  });
});
