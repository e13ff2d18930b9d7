import { gzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';
import { tarOf } from './tar-of.ts';
import { warcOf } from './warc-of.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const gate = 'Ana Soto opened the gate.';
const varied = Array.from({ length: 300 }, (_, at) => `${at * at} gates`).join(', ');
const lineAt = (source: string, articleBody = gate): object => ({
  article: expect.objectContaining({ source, articleBody }),
});

async function reasonsOf(source: string, content: Uint8Array): Promise<string[]> {
  const results = await readArticles(source, content);
  return results.map((result) =>
    'unreadable' in result ? `${result.unreadable.source}: ${result.unreadable.reason}` : '',
  );
}

describe('archives', () => {
  it('reads the files of a ZIP archive by their content, whatever the archive is called', async () => {
    const archive = zipSync({
      'a.txt': bytes(gate),
      'sub/': new Uint8Array(),
      'sub/b.txt': bytes(gate),
      '.DS_Store': bytes('x'),
    });
    expect(await readArticles('news.bin', archive)).toEqual([lineAt('news.bin/a.txt'), lineAt('news.bin/sub/b.txt')]);
  });

  it('reads gzip in several members, and tar with long names', async () => {
    const members = Buffer.concat([gzipSync(bytes('Ana Soto ')), gzipSync(bytes('opened the gate.'))]);
    expect(await readArticles('a.txt.gz', members)).toEqual([lineAt('a.txt.gz')]);
    const long = `${'deep/'.repeat(40)}a.txt`;
    const archive = gzipSync(tarOf({ 'b.txt': gate, [long]: gate }));
    expect(await readArticles('c.tgz', archive)).toEqual([lineAt('c.tgz/b.txt'), lineAt(`c.tgz/${long}`)]);
  });

  it('selects the reader of a compressed file by the name without the compression', async () => {
    const table = gzipSync(bytes('headline,note\nSoto leaves,no'));
    expect(await readArticles('a.csv.gz', table)).toMatchObject([{ article: { source: 'a.csv.gz:1' } }]);
    expect(await readArticles('2021-04-09-a.txt.gz', gzipSync(bytes(gate)))).toMatchObject([
      { article: { datePublished: '2021-04-09' } },
    ]);
  });

  it('reads archives three deep, and reports deeper ones', async () => {
    const nested = (depth: number): Uint8Array => (depth === 0 ? bytes(gate) : gzipSync(nested(depth - 1)));
    expect(await readArticles('a.gz', nested(3))).toEqual([lineAt('a.gz')]);
    expect(await reasonsOf('a.gz', nested(4))).toEqual(['a.gz: nested more than 3 deep in archives']);
  });

  it('refuses a bomb, and reads the files before it', async () => {
    const bomb = gzipSync(new Uint8Array(2 ** 29 + 1), { level: 1 });
    const reason = 'inflates to more than 512 MiB, the limit of one file';
    const archive = zipSync({ 'a.txt': [bytes(gate), { level: 0 }], 'b.gz': [bomb, { level: 0 }] });
    expect(await reasonsOf('a.zip', archive)).toEqual(['', `a.zip/b.gz: ${reason}`]);
  });

  it.each([
    ['a.zip', zipSync({ 'a.txt': bytes(varied) }).subarray(0, 200)],
    ['a.txt.gz', gzipSync(bytes(varied)).subarray(0, 200)],
    ['a.tar', tarOf({ 'a.txt': varied }).subarray(0, 1100)],
    ['a.warc', bytes('WARC/1.0\r\nContent-Length: 10\r\n')],
  ])('reports that %s is cut', async (source, content) => {
    expect((await reasonsOf(source, content)).join()).toMatch(/^a.*(?:expected a whole|no article)/);
  });

  it('ends on any bytes', async () => {
    const whole = [zipSync({ 'a.txt': bytes(gate) }), gzipSync(bytes(gate)), tarOf({ 'a.txt': gate }), warcOf(gate)];
    const changed = fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(255)).map(([archive, at, byte]) => {
      const copy = archive.slice();
      copy[at % copy.length] = byte;
      return copy;
    });
    await fc.assert(
      fc.asyncProperty(changed, async (content) => {
        expect(await readArticles('a', content)).not.toEqual([]);
      }),
    );
  });

  it('reads the pages of a crawl, without the date of the crawl', async () => {
    expect(await readArticles('a.warc.gz', gzipSync(warcOf(gate)))).toMatchObject([
      { article: { source: 'a.warc.gz:1', datePublished: null } },
      { note: { source: 'a.warc.gz', note: '2 responses of the crawl are no web pages' } },
    ]);
  });
});
