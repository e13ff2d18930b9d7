import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { feed } from '../../../../src/extract/read/feeds/feed-formats.ts';
import { readArticles } from '../read-articles.ts';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>Skua</title><language>en-gb</language>
  <item><title>Gate &amp;amp; quay</title><link>https://skua.example/1</link><guid isPermaLink="false">skua-1</guid>
    <pubDate>Fri, 09 Apr 2021 08:10:00 +0200</pubDate><description>Short.</description><author>Ana Soto</author>
    <content:encoded><![CDATA[<p>The gate opened.</p><p>It rained.</p>]]></content:encoded><category>Harbour</category></item>
  <item><title>Only a title</title></item><item/></channel></rss>`;

it('reads RSS: full text before summary, every field, and reports empty items', async () => {
  expect(await readArticles('skua.xml', rss)).toEqual([
    {
      article: {
        id: 'skua-1',
        source: 'skua.xml:1',
        headline: 'Gate & quay',
        inLanguage: 'en-GB',
        url: 'https://skua.example/1',
        publisher: 'Skua',
        author: 'Ana Soto',
        tags: ['Harbour'],
        datePublished: '2021-04-09T08:10:00',
        datePublishedOrigin: 'feed',
        articleBody: 'The gate opened.\n\nIt rained.',
      },
    },
    {
      article: expect.objectContaining({ headline: 'Only a title', articleBody: 'Only a title', datePublished: null }),
    },
    { note: { source: 'skua.xml', note: '1 of 3 items are empty or no articles' } },
  ]);
});

it.each([
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Skua</title><entry><id>7</id><title>Gate</title>
    <link href="https://skua.example/7"/><published>2021-04-09</published><updated>2021-05-01</updated>
    <author><name>Ana Soto</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It opened.</p>
    </div></content></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>Skua</title><dc:language>en</dc:language>
    </channel><item rdf:about="7"><title>Gate</title><link>https://skua.example/7</link><description>It opened.</description>
    <dc:creator>Ana Soto</dc:creator><dc:date>2021-04-09</dc:date></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Skua',
      language: 'en',
      items: [
        {
          id: '7',
          title: 'Gate',
          url: 'https://skua.example/7',
          content_html: '<p>It opened.</p>',
          date_published: '2021-04-09',
          authors: [{ name: 'Ana Soto' }],
        },
      ],
    }),
  ],
  [
    'a WordPress export',
    `<rss version="2.0" xmlns:content="c" xmlns:wp="w" xmlns:dc="d"><channel><title>Skua</title><language>en</language>
    <wp:wxr_version>1.2</wp:wxr_version><item><title>Gate</title><link>https://skua.example/7</link><guid>7</guid>
    <pubDate>Thu, 08 Apr 2021 23:10:00 +0000</pubDate><dc:creator>Ana Soto</dc:creator><wp:post_date>2021-04-09</wp:post_date>
    <content:encoded><![CDATA[<p>It opened.</p>]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`,
  ],
])('reads %s', async (_, text) => {
  expect(await readArticles('a.txt', text)).toEqual([
    {
      article: {
        id: '7',
        source: 'a.txt:1',
        headline: 'Gate',
        inLanguage: 'en',
        url: 'https://skua.example/7',
        publisher: 'Skua',
        author: 'Ana Soto',
        datePublished: '2021-04-09',
        datePublishedOrigin: 'feed',
        articleBody: 'It opened.',
      },
    },
  ]);
});

it('reads a feed in the encoding that it declares', async () => {
  const text =
    '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>~</title></item></channel></rss>';
  const bytes = Buffer.from(text).map((byte) => (byte === 0x7e ? 0xcc : byte));
  expect(await readArticles('a.rss', bytes)).toMatchObject([{ article: { articleBody: 'М' } }]);
});

const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('');

it.each([
  [
    'a bomb of entities',
    `<!DOCTYPE r [<!ENTITY e0 "boom">${entities}]><rss><channel><item><title>&e20;</title></item></channel></rss>`,
  ],
  ['elements nested a million deep', `<rss><channel><item>${'<x>'.repeat(1e6)}`],
  ['a cut WordPress export', '<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Ga'],
  ['no feed', '<rss'],
])('reports %s', async (_, text) => {
  const results = await readArticles('a.rss', text);
  expect(JSON.stringify(results).length).toBeLessThan(1000);
  expect(results.every((result) => !('unreadable' in result) || result.unreadable.reason.startsWith('expected'))).toBe(
    true,
  );
});

it('takes no prose for a feed', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
      expect(feed.matches?.({ extension: '', bytes: new Uint8Array(), text })).toBe(false);
    }),
  );
});

const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;

const entry = (name: string, text: string) =>
  `<entry><id>${name}</id><title>Gate</title>${kind(name)}<category term="Harbour"/><content>${text}</content></entry>`;

it('reads the posts of a Blogger export, without its templates and settings', async () => {
  const blog = `<feed xmlns="http://www.w3.org/2005/Atom">${entry('post', 'It opened.')}${entry('settings', 'true')}</feed>`;
  expect(await readArticles('blog.xml', blog)).toMatchObject([
    { article: { id: 'post', tags: ['Harbour'], articleBody: 'It opened.' } },
    { note: { note: '1 of 2 items are empty or no articles' } },
  ]);
});

it('recognises a feed that declares entities, and expands none of them', async () => {
  const declared = '<!DOCTYPE rss [<!ENTITY a "gate"><!ENTITY b "&a;&a;">]>';
  const results = await readArticles(
    'skua.xml',
    `${declared}<rss><channel><item><title>&b;</title></item></channel></rss>`,
  );
  expect(JSON.stringify(results)).not.toContain('gategate');
  expect(results).not.toMatchObject([{ unreadable: { reason: expect.stringContaining('.xml is not a format') } }]);
});

it.each([
  ['Seg, 24 Set 2018 10:00:00 -0300', '2018-09-24'],
  ['mar., 12 févr. 2019', '2019-02-12'],
  ['Di, 03 Dez 2019 08:00:00 +0100', '2019-12-03'],
  ['2018年9月24日', '2018-09-24'],
  ['24.9.2018', '2018-09-24'],
  ['03/04/2019', null],
])('reads the date %s', async (written, datePublished) => {
  const text = rss.replace('Fri, 09 Apr 2021 08:10:00 +0200', written);
  const [first] = await readArticles('skua.xml', text);
  expect(first).toMatchObject({ article: { datePublished } });
});

it('reads a JSON Feed whose version comes after its items', async () => {
  const items = [{ id: '1', title: 'Gate', content_html: '<p>It opened.</p>', date_published: '2021-04-09' }];
  const text = JSON.stringify({ title: 'Skua', items, version: 'https://jsonfeed.org/version/1.1' });
  expect(await readArticles('a.json', text)).toEqual([
    {
      article: {
        id: '1',
        source: 'a.json:1',
        headline: 'Gate',
        publisher: 'Skua',
        datePublished: '2021-04-09',
        datePublishedOrigin: 'feed',
        articleBody: 'It opened.',
      },
    },
  ]);
});
