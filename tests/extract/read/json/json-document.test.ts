import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const read = (value: unknown, source = 'a.json') => readArticles(source, JSON.stringify(value));
const iso = '2021-04-09T10:20:30Z';
const common = { headline: 'Soto leaves', datePublished: iso, datePublishedOrigin: 'field' };
const url = 'https://news.example/7';

describe('the layouts of APIs', () => {
  it.each([
    [
      'NewsAPI',
      {
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Skua' },
            author: 'Ben Vale',
            title: 'Soto leaves - Skua',
            description: 'A summary.',
            url,
            publishedAt: iso,
            content: 'Ana Soto left.',
          },
        ],
      },
      { ...common, publisher: 'Skua', author: 'Ben Vale', url, articleBody: 'Ana Soto left.' },
    ],
    [
      'Guardian',
      {
        response: {
          results: [
            {
              id: 'world/7',
              webTitle: 'No',
              webUrl: url,
              webPublicationDate: iso,
              sectionName: 'World',
              tags: [{ id: 'x', webTitle: 'Harbour' }],
              fields: { headline: 'Soto leaves', byline: 'Ben Vale', body: '<p>Ana Soto <b>left</b>.</p><p>Two.</p>' },
            },
          ],
        },
      },
      {
        ...common,
        id: 'world/7',
        author: 'Ben Vale',
        url,
        articleSection: 'World',
        tags: ['Harbour'],
        articleBody: 'Ana Soto left.\n\nTwo.',
      },
    ],
    [
      'New York Times',
      {
        response: {
          docs: [
            {
              headline: { main: 'Soto leaves', kicker: null },
              pub_date: iso,
              web_url: url,
              byline: { original: 'By Ben Vale' },
              abstract: 'She left.',
              lead_paragraph: 'Ana Soto left on Monday.',
              snippet: 'She left.',
              source: 'Skua',
              keywords: [{ name: 'glocations', value: 'Harwick' }],
            },
          ],
        },
      },
      {
        ...common,
        author: 'Ben Vale',
        publisher: 'Skua',
        tags: ['Harwick'],
        articleBody: 'She left.\n\nAna Soto left on Monday.',
      },
    ],
    [
      'Event Registry',
      {
        articles: {
          results: [
            {
              uri: '77',
              lang: 'eng',
              dateTimePub: iso,
              url,
              title: 'Soto leaves',
              body: 'Ana Soto left.',
              source: { uri: 'skua.example', title: 'Skua' },
              authors: [{ name: 'Ben Vale' }],
            },
          ],
        },
      },
      { ...common, id: '77', inLanguage: 'en', publisher: 'Skua', author: 'Ben Vale', articleBody: 'Ana Soto left.' },
    ],
    [
      'Ghost',
      {
        db: [
          {
            meta: { version: '5' },
            data: {
              posts: [
                {
                  uuid: 'u7',
                  title: 'Soto leaves',
                  html: '<p>Ana Soto left.</p>',
                  published_at: iso,
                  status: 'published',
                },
              ],
              users: [{ name: 'Ben Vale' }],
            },
          },
        ],
      },
      { ...common, id: 'u7', articleBody: 'Ana Soto left.' },
    ],
    [
      'WordPress',
      [
        {
          id: 7,
          date: iso,
          link: url,
          title: { rendered: 'Soto &#8220;leaves&#8221;' },
          content: { rendered: '<p>She left.</p>' },
        },
      ],
      { headline: 'Soto “leaves”', id: '7', url, articleBody: 'She left.' },
    ],
    [
      'CSL',
      [
        {
          id: 'soto2021',
          type: 'article-newspaper',
          title: 'Soto leaves',
          'container-title': 'Skua',
          author: [{ family: 'Vale', given: 'Ben' }, { literal: 'Agency' }],
          issued: { 'date-parts': [[2021, 4, 9]] },
          URL: url,
          abstract: 'She left.',
        },
      ],
      {
        id: 'soto2021',
        datePublished: '2021-04-09',
        publisher: 'Skua',
        author: 'Ben Vale, Agency',
        url,
        articleBody: 'She left.',
      },
    ],
  ])('%s', async (_, value, article) => {
    expect(await read(value)).toMatchObject([{ article: { source: 'a.json:1', ...article } }]);
  });

  it('a cut text is noted on its article, and the mark goes', async () => {
    const item = { title: 'Soto leaves', publishedAt: iso, url };
    const value = {
      articles: [
        { ...item, content: 'Ana left… [+1234 chars]' },
        { ...item, content: 'Ana left…' },
      ],
    };
    expect(await read(value)).toMatchObject([
      { article: { articleBody: 'Ana left' } },
      { note: { source: 'a.json:1', note: 'its text is cut: 1234 characters more are not in the file' } },
      { article: { articleBody: 'Ana left…' } },
      { note: { source: 'a.json:2', note: 'its text is cut: it ends in "…"' } },
    ]);
  });
});

describe('a JSON document', () => {
  it('is one article, whose source is the file, or a list, each with its number', async () => {
    const [one, two] = ['One.', 'Two.'].map((articleBody) => ({ articleBody }));
    expect(await read(one)).toMatchObject([{ article: { source: 'a.json', articleBody: 'One.' } }]);
    expect(await read([one, 7, two])).toMatchObject([
      { article: { source: 'a.json:1' } },
      { unreadable: { source: 'a.json:2', reason: 'expected a JSON object, found a number' } },
      { article: { source: 'a.json:3' } },
    ]);
  });

  it('is recognised by its content, and so are lines under its name', async () => {
    expect(await read({ title: 'Soto', date: iso }, 'a.txt')).toMatchObject([{ article: { articleBody: 'Soto' } }]);
    expect(await readArticles('a.json', '{"text": "One."}\n{"text": "Two."}')).toMatchObject([
      { article: { source: 'a.json:1' } },
      { article: { source: 'a.json:2' } },
    ]);
  });

  it('without an article says which fields it has', async () => {
    expect(await read({ name: 'package', description: 'A tool.', version: 1 })).toEqual([
      {
        unreadable: {
          source: 'a.json',
          reason:
            'expected articleBody to be a string, found only name, description, version; --map articleBody=FIELD names the field of the text',
        },
      },
    ]);
    expect(await read([])).toEqual([{ unreadable: { source: 'a.json', reason: 'no article in it' } }]);
  });

  it('that is cut, or nested a million deep, is unreadable', async () => {
    expect(await readArticles('a.json', '{"articles": [{"title": "So')).toEqual([
      {
        unreadable: {
          source: 'a.json',
          reason: 'expected JSON, found text that is not JSON or is cut; it ends in "les": [{"title": "So"',
        },
      },
    ]);
    for (const [open, close] of [
      ['[', ']'],
      ['{"data":', '}'],
    ] as const) {
      const deep = `${open.repeat(1_000_000)}1${close.repeat(1_000_000)}`;
      expect(await readArticles('a.json', deep)).toMatchObject([
        { unreadable: { source: expect.stringMatching(/^a/) } },
      ]);
    }
  });

  it('never throws, and accounts for each element of a list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: fc.jsonValue(), body: fc.jsonValue(), date: fc.jsonValue() }), { minLength: 1 }),
        async (list) => {
          const results = await read(list);
          expect(results.filter((result) => !('note' in result))).toHaveLength(list.length);
          const reasons = results.flatMap((result) => ('unreadable' in result ? [result.unreadable.reason] : []));
          expect(reasons.filter((reason) => !reason.startsWith('expected'))).toEqual([]);
        },
      ),
    );
  });
});
