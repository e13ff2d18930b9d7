import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../../src/extract/read/epub/read-epub.ts';
import { readArticles } from '../read-articles.ts';

const long = 'Ana Soto opened the gate of the old harbour. '.repeat(6).trim();
const page = (heading: string, text: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body>${heading}<p>${text}</p></body></html>`;
const container =
  '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

function opfOf(names: readonly string[]): string {
  const items = names.map((name, at) => `<item id="i${at}" href="text/${name}"/>`).join('');
  const refs = names.map((_, at) => `<itemref idref="i${at}"/>`).join('');
  return `<package><metadata xmlns:dc="d"><dc:title>Tides</dc:title><dc:creator>Ana Soto</dc:creator>
    <dc:creator>Ida Brandt</dc:creator><dc:date>2021-04-09</dc:date><dc:language>en</dc:language>
    <dc:publisher>Skua Press</dc:publisher><dc:subject>harbours</dc:subject></metadata>
    <manifest><item id="n" href="nav.xhtml" properties="nav"/>${items}</manifest>
    <spine><itemref idref="n"/>${refs}</spine></package>`;
}

function epubOf(pages: Readonly<Record<string, string>>, others: Zippable = {}): Uint8Array {
  const texts = Object.entries(pages).map(([name, html]) => [`OEBPS/text/${name}`, strToU8(html)]);
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OEBPS/book.opf': strToU8(opfOf(Object.keys(pages).map((name) => name.replace(' ', '%20')))),
    ...Object.fromEntries(texts),
    ...others,
  });
}

async function reasonsOf(source: string, content: Uint8Array): Promise<string> {
  const results = await readArticles(source, content);
  return results.map((result) => ('unreadable' in result ? result.unreadable.reason : 'read')).join();
}

describe('books', () => {
  it('read each chapter with the fields of the book, and no title page', async () => {
    const content = epubOf({
      'cover.xhtml': page('', 'Tides'),
      'chapter 1.xhtml': page('<h1>The <i>gate</i></h1>', long),
      'two.xhtml': page('', long),
    });
    const fields = {
      author: 'Ana Soto, Ida Brandt',
      publisher: 'Skua Press',
      inLanguage: 'en',
      articleSection: 'Tides',
      tags: ['harbours'],
      datePublished: '2021-04-09',
      datePublishedOrigin: 'meta',
      articleBody: long,
    };
    expect(await readArticles('tides.bin', content)).toEqual([
      { article: { source: 'tides.bin:2', headline: 'The gate', ...fields } },
      { article: { source: 'tides.bin:3', headline: 'Page', ...fields } },
      { note: { source: 'tides.bin', note: '1 documents of the book are covers, title pages or the like' } },
    ]);
  });

  it('read a short book as one article', async () => {
    expect(await readArticles('a.epub', epubOf({ 'a.xhtml': page('', 'Ana Soto left.') }))).toMatchObject([
      { article: { source: 'a.epub', headline: 'Tides', articleBody: 'Ana Soto left.' } },
    ]);
  });

  const encryption = '<e><CipherReference URI="OEBPS/text/a.xhtml"/></e>';
  const bomb = '<!DOCTYPE c [<!ENTITY a "b">]><container>&a;&a;</container>';
  it.each([
    ['a ZIP', zipSync({ 'a.txt': strToU8('Gate.') }), /expected EPUB, found a ZIP archive/],
    ['a book that is cut', epubOf({ 'a.xhtml': page('', long) }).subarray(0, 300), /expected a whole EPUB file/],
    [
      'an encrypted book',
      epubOf({ 'a.xhtml': '\u0001\u0002' }, { 'META-INF/encryption.xml': strToU8(encryption) }),
      /encrypted \(DRM\)/,
    ],
    [
      'a book without description',
      epubOf({}, { 'META-INF/container.xml': strToU8('<c/>') }),
      /expected the description/,
    ],
    ['an entity bomb', epubOf({}, { 'META-INF/container.xml': strToU8(bomb) }), /damaged XML/],
    ['a book without documents', epubOf({}), /no article in it/],
    ['a missing document', epubOf({ 'a.xhtml': '' }), /expected a document of the book/],
  ])('report %s', async (_, content, reason) => {
    expect(await reasonsOf('a.epub', content)).toMatch(reason);
  });

  it('do not inflate beyond the limit', () => {
    const bytes = epubOf({ 'a.xhtml': page('', 'gate '.repeat(20_000)) });
    expect(() => [...readEpub({ source: 'a.epub', bytes }, { budget: { bytes: 50_000 } })]).toThrow(
      'inflates to more than',
    );
  });
});
