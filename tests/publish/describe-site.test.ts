import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { feedOf } from '../../src/publish/feed.ts';
import { publish } from '../../src/publish/publish.ts';
import { sitemapOf } from '../../src/publish/sitemap.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import type { BundleIndex } from '../../src/contract/index-format.ts';
import { makeRecord } from '../cli/make-record.ts';
import { filesOf, scratchFolder } from '../cli/scratch-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

const title = 'Dams & </script><b>bridges';
const records = [
  makeRecord({ id: 'a/1', headline: 'A dam is opened', date: '2023-03-20', persons: ['Ada Quist'] }),
  makeRecord({ id: 'b', headline: 'A month <only>', date: '2023-04' }),
  makeRecord({ id: 'c', headline: 'The dam is closed', date: '2023-05-02' }),
  makeRecord({ id: 'd', headline: 'No date', date: null }),
];

/** Builds a page with the records and returns the files of the site. */
async function publishIn(root: string): Promise<Record<string, string>> {
  await writeBundle(join(root, 'public/data'), reduceCollection({ title, records, skipped: [] }));
  await build({ root, configFile: false, logLevel: 'silent', plugins: publish() });
  return await filesOf(join(root, 'dist'));
}

const page = { 'index.html': '<!doctype html><html><head></head><body></body></html>' };

/** The texts of all elements of this name in a document of XML. Throws where it is not well-formed. */
function textsIn(xml: string, name: string): string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let open = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open = tag.name === name;
    if (open) texts.push('');
  });
  parser.on('text', (text) => {
    if (open) texts[texts.length - 1] += text;
  });
  parser.on('closetag', () => (open = false));
  parser.write(xml).close();
  return texts;
}

test('the head describes the collection, its title as text', async () => {
  await using scratch = await scratchFolder(page);
  const files = await publishIn(scratch.path);
  const { document } = parseHTML(files['index.html'] ?? '');
  const content = (property: string) => document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  expect(content('og:title')).toBe(title);
  expect(content('og:description')).toContain('4 articles, 20 March 2023 to 2 May 2023');
  expect(content('og:url')).toBeUndefined();
  expect(document.querySelectorAll('script, b')).toHaveLength(1);
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({
    '@type': 'Collection',
    name: title,
    collectionSize: 4,
    temporalCoverage: '2023-03-20/2023-05-02',
    about: [{ name: 'Ada Quist' }],
  });
  expect(Object.keys(files)).not.toContain('feed.xml');
});

test('with an address there are a feed of the known days, a sitemap and a canonical link', async () => {
  vi.stubEnv('DATELINE_ADDRESS', 'https://example.org/dams');
  await using scratch = await scratchFolder(page);
  const files = await publishIn(scratch.path);
  expect(files['index.html']).toContain('<link rel="canonical" href="https://example.org/dams/">');
  const feed = files['feed.xml'] ?? '';
  expect(textsIn(feed, 'title')).toEqual([title, 'The dam is closed', 'A dam is opened']);
  expect(textsIn(feed, 'updated')).toEqual(['2023-05-02', '2023-05-02', '2023-03-20'].map((day) => `${day}T00:00:00Z`));
  expect(textsIn(files['sitemap.xml'] ?? '', 'loc')).toEqual([
    'https://example.org/dams/',
    ...['a%2F1', 'b', 'c', 'd'].map((id) => `https://example.org/dams/?article=${id}`),
  ]);
});

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=b'])(
  'the address "%s" is refused with what was expected',
  async (address) => {
    vi.stubEnv('DATELINE_ADDRESS', address);
    await using scratch = await scratchFolder(page);
    await expect(publishIn(scratch.path)).rejects.toThrow(
      `DATELINE_ADDRESS: expected a web address such as https://example.org/timeline/, found "${address}"`,
    );
  },
);

test('feed and sitemap are well-formed whatever the headlines and ids are', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(texts, texts, texts, (name, headline, id) => {
      const { index } = reduceCollection({
        title: name,
        records: [makeRecord({ id, headline, date: '2023-03-20' })],
        skipped: [],
      });
      const whole: BundleIndex = { ...index, folder: 'f', texts: [0] };
      expect(textsIn(feedOf(whole, 'https://example.org/'), 'id')).toHaveLength(2);
      expect(textsIn(sitemapOf(whole, 'https://example.org/'), 'loc')).toHaveLength(2);
    }),
  );
});

test('a compressed copy has the same content', async () => {
  await using scratch = await scratchFolder({ ...page, 'public/large.txt': 'A long line of text.\n'.repeat(200) });
  await publishIn(scratch.path);
  const copy = await readFile(join(scratch.path, 'dist/large.txt.gz'));
  expect(gunzipSync(copy).toString()).toBe('A long line of text.\n'.repeat(200));
});
