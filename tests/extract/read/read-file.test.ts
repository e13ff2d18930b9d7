import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function reasonOf(source: string, content: Uint8Array): Promise<string> {
  const results = await readArticles(source, content);
  return results.map((result) => ('unreadable' in result ? result.unreadable.reason : 'read')).join();
}

describe('readArticles', () => {
  it.each(['a.txt', 'a.TEXT', 'a.md', 'folder.d/a', 'a', 'Visit no. 7', '.hidden'])(
    'reads %s as plain text',
    async (source) => {
      expect(await readArticles(source, bytes('Ana Soto left.'))).toMatchObject([
        { article: { articleBody: 'Ana Soto left.' } },
      ]);
    },
  );

  it.each(['a.jsonl', 'a.ndjson'])('reads %s line by line', async (source) => {
    const results = await readArticles(source, bytes('{"articleBody":"One."}\n{"articleBody":"Two."}'));
    expect(results).toMatchObject([{ article: { articleBody: 'One.' } }, { article: { articleBody: 'Two.' } }]);
  });

  it('says why it reads nothing', async () => {
    expect(await reasonOf('a.css', bytes('x'))).toBe('.css is not a format that is read; --formats lists those');
    expect(await reasonOf('a.txt', bytes(''))).toBe('the file is empty');
    expect(await reasonOf('a.txt', bytes(' \r\n\t'))).toBe('nothing but white space');
    expect(await reasonOf('a.txt', bytes(' date 2021-04-09 \n'))).toBe('no text but the date');
    expect(await reasonOf('a.txt', Uint8Array.of(0, 1, 2, 3))).toBe('not a text file');
  });

  it('reads a text with a zero byte, without that', async () => {
    expect(await readArticles('a.txt', bytes('Ana \0Soto left.'))).toMatchObject([
      { article: { articleBody: 'Ana Soto left.' } },
    ]);
  });

  it('never throws', async () => {
    const source = fc.constantFrom('a.txt', 'a.jsonl', 'a', 'a.constructor');
    await fc.assert(
      fc.asyncProperty(source, fc.uint8Array({ maxLength: 300 }), async (name, content) => {
        expect(await readArticles(name, content)).not.toEqual([]);
      }),
    );
  });
});
