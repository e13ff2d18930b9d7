import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceArticle } from '../../../../src/extract/read/source/source-article.ts';
import { readArticles } from '../read-articles.ts';

const paragraphs = [
  'The ferry between Harwick and Selby returned to service on Sunday, after two winters in dock, the port said.',
  'Captain Mira Holt welcomed the first passengers, who had waited since dawn, and a band played on the quay.',
  'The company, which had been sold two years before, plans a second ship, and hopes for a busy summer, it said.',
];
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

function pageOf(head: string, body = `<article><h1>Ferry returns to Harwick</h1>${text}</article>`): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
}

async function articleOf(html: string | Uint8Array, source = 'a.html'): Promise<SourceArticle> {
  const [result] = await readArticles(source, html);
  if (!result || !('article' in result)) throw new Error(JSON.stringify(result));
  return result.article;
}

async function reasonOf(html: string): Promise<string> {
  const results = await readArticles('a.html', html);
  return results.map((result) => ('unreadable' in result ? result.unreadable.reason : 'read')).join();
}

const linkedData = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = { '@type': 'NewsArticle', headline: 'Ferry returns', datePublished: '2021-03-21' };

const withHeadline = (dateLine: string) => `<h1>Ferry returns</h1>${dateLine}${text}`;

// Windows-1251 and KOI8-R, letter by letter; Node only decodes them.
const encode = (html: string, encoding: string) => {
  const letters = new Map(
    [...Array(256).keys()].map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(html, (letter) => letters.get(letter) ?? 63);
};

const teaserOf = (at: number) =>
  `<h2><a href=/${at}>Ferry number ${at} leaves the harbour of Harwick</a></h2><p>A short teaser.</p>`;

beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) vi.spyOn(console, method);
  vi.stubGlobal('fetch', vi.fn<typeof fetch>());
});

afterEach(() => {
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const)
    expect(console[method]).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a web page', () => {
  it('becomes an article with the fields that its metadata give', async () => {
    const graph = [
      { '@type': 'Organization', '@id': '#port', name: 'Harbour Media' },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Soto' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry returns &amp; docks',
        datePublished: '2021-03-21T08:30:00Z',
        author: [{ '@id': '#ana' }, { name: 'Bo Lind' }],
        publisher: { '@id': '#port' },
        articleSection: ['Transport', 'Ships'],
        keywords: 'ferries, ports',
        inLanguage: 'en_GB',
      },
    ];
    const head = `<link rel=canonical href="https://harbour.example/ferry#top">${linkedData({ '@graph': graph })}`;
    expect(await articleOf(pageOf(head))).toEqual({
      source: 'a.html',
      headline: 'Ferry returns & docks',
      datePublished: '2021-03-21T08:30:00Z',
      datePublishedOrigin: 'json-ld',
      url: 'https://harbour.example/ferry',
      publisher: 'Harbour Media',
      author: 'Ana Soto, Bo Lind',
      inLanguage: 'en-GB',
      articleSection: 'Transport',
      tags: ['ferries', 'ports'],
      articleBody: paragraphs.join('\n\n'),
    });
  });

  it('becomes an article with the fields that it shows', async () => {
    const body = `<nav><a href=/>Home</a></nav><main><h1>Ferry returns</h1><div class=byline>By Ana Soto</div>
      <div class=post-date>21 March 2021</div>${text}<ul><li>Six sailings<li>Two on Sunday</ul>
      <table><tr><th>Port<th>Leaves<tr><td>Harwick<td>8:00</table></main><footer>Imprint</footer>`;
    const article = await articleOf(
      `<html lang=en><title>Ferry returns | The Harbour Times</title><meta property=og:site_name content="The Harbour Times"><meta property=article:tag content=ferries><meta property=article:tag content=ports>${body}`,
    );
    expect(article).toMatchObject({
      headline: 'Ferry returns',
      publisher: 'The Harbour Times',
      author: 'Ana Soto',
      inLanguage: 'en',
      tags: ['ferries', 'ports'],
      datePublished: '2021-03-21',
      datePublishedOrigin: 'dateline',
      articleBody: `${paragraphs.join('\n\n')}\n\n- Six sailings\n- Two on Sunday\n\nPort | Leaves\nHarwick | 8:00`,
    });
  });

  it.each([
    ['a comment of a browser', '<!-- saved from url=(0031)https://harbour.example/ferry -->', ''],
    [
      'a comment of SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://harbour.example/ferry \n saved date: x\n-->',
      '',
    ],
    [
      'a relative canonical address',
      '<!-- saved from url=(0026)https://harbour.example/a?b -->',
      '<link rel=canonical href=/ferry>',
    ],
    ['Open Graph', '', '<meta property=og:url content=https://harbour.example/ferry>'],
  ])('takes its address from %s', async (_, comment, head) => {
    const { url } = await articleOf(
      `<!DOCTYPE html>\n${comment}<html>${pageOf(head).slice('<!DOCTYPE html><html>'.length)}`,
    );
    expect(url).toBe('https://harbour.example/ferry');
  });

  it.each(['javascript:alert(1)', 'file:///home/ana/a.html', 'data:text/html,a', 'http://', '/ferry'])(
    'has no address from %s',
    async (href) => {
      expect(await articleOf(pageOf(`<link rel=canonical href="${href}">`))).not.toHaveProperty('url');
    },
  );
});

describe('the author of a web page', () => {
  it.each([
    ['By Ana Soto and Bo Lind', '', '<div class=byline>By Ana Soto and Bo Lind | 21 March 2021</div>'],
    ['Ana Soto', '<meta name=author content="Ana Soto"><meta name=parsely-author content=Staff>', ''],
    [
      'Soto, A, Lind, B',
      '<meta name=citation_author content="Soto, A"><meta name=citation_author content="Lind, B">',
      '',
    ],
    [
      'Ana Soto',
      '<meta property=article:author content="https://harbour.example/ana">',
      '<a rel=author href=/ana>Ana Soto</a>',
    ],
  ])('is %s', async (author, head, line) => {
    expect(await articleOf(pageOf(head, withHeadline(line)))).toMatchObject({ author: author.replace('By ', '') });
  });
});

describe('the date of a web page', () => {
  it.each([
    [
      'json-ld',
      pageOf(linkedData([{ '@type': 'WebSite' }, news]) + '<meta property=article:published_time content=2020-01-01>'),
    ],
    ['json-ld', pageOf(linkedData({ '@type': 'WebPage', datePublished: '2021-03-21' }))],
    [
      'json-ld',
      pageOf(
        `<script type="application/ld+json">{"@type":"Article","name":"a\nb","datePublished":"2021-03-21"}</script>`,
      ),
    ],
    [
      'open-graph',
      pageOf('<meta property=article:published_time content=2021-03-21><meta name=date content=2020-01-01>'),
    ],
    [
      'open-graph',
      pageOf(
        `${linkedData({ ...news, datePublished: 'soon' })}<meta property=article:published_time content=2021-03-21>`,
      ),
    ],
    ['meta', pageOf('<meta name=pubdate content="Sun, 21 Mar 2021"><time datetime=2020-01-01></time>')],
    ['meta', pageOf('<meta name="DC.date" content=2021-03-21>')],
    ['meta', pageOf('<meta name=citation_publication_date content=2021/03/21>')],
    ['meta', pageOf('<meta name=parsely-pub-date content=2021-03-21>')],
    ['meta', pageOf('<meta itemprop=datePublished content=2021-03-21>')],
    [
      'time-element',
      pageOf('<link rel=canonical href=https://a.example/2020/01/01/b>', withHeadline('<time datetime=2021-03-21>')),
    ],
    ['time-element', pageOf('', withHeadline('<time>21 mars 2021</time>'))],
    [
      'time-element',
      pageOf(
        '',
        `<aside><time datetime=2020-01-01></time></aside><article>${withHeadline('<time class=updated datetime=2022-01-01></time><time datetime=2021-03-21></time>')}<div class=comments><time datetime=2020-02-02></div></article>`,
      ),
    ],
    [
      'time-element',
      pageOf(
        '',
        `<article><time datetime=2020-01-01></time></article><article>${withHeadline('<time pubdate datetime=2021-03-21>')}</article>`,
      ),
    ],
    [
      'url',
      pageOf(
        '<link rel=canonical href=https://a.example/2021/03/21/b>',
        withHeadline('<p class=date>22 March 2021</p>'),
      ),
    ],
    ['url', pageOf('<link rel=canonical href=https://a.example/world/2021/mar/21/b>')],
    ['url', pageOf('<link rel=canonical href=https://a.example/b-20210321.html>')],
    ['dateline', pageOf('', withHeadline('<div class=byline>By Ana Soto, Sunday 21 March 2021</div>'))],
    [
      'dateline',
      pageOf(
        '',
        withHeadline('<p>HARWICK, March 21, 2021 — A ferry sailed, after two years, from the port of the town.</p>'),
      ),
    ],
    ['filename', pageOf('')],
    ['none', pageOf('', `${withHeadline('')}<div class=related><p class=date>21 March 2021</p></div>`)],
  ])('comes from %s', async (origin, html) => {
    const { datePublished, datePublishedOrigin } = await articleOf(
      html,
      origin === 'filename' ? '2021-03-21-a.html' : 'a.html',
    );
    expect([datePublished, datePublishedOrigin]).toEqual([origin === 'none' ? null : '2021-03-21', origin]);
  });

  it.each([
    ['a day in the text', '<h1>Flood</h1>' + text + '<p class=date>21 March 2021</p><p>Flood of 22 March 2021</p>'],
    ['a day in a subhead', `<h1>Flood</h1><p>The flood of 21 March 2021 and later</p>${text}`],
  ])('does not come from %s', async (_, body) => {
    expect(await articleOf(pageOf('', body))).toMatchObject({ datePublished: null });
  });

  it('is a month where no day is given', async () => {
    expect(await articleOf(pageOf('<meta property=og:url content=https://a.example/2021/03/b>'))).toMatchObject({
      datePublished: '2021-03',
      datePublishedOrigin: 'url',
    });
  });
});

describe('the encoding of a web page', () => {
  const words = 'Паром вернулся в гавань после двух зим в доке. '.repeat(5);
  const page = (charset: string) => pageOf(charset, `<h1>Паром</h1><p>${words}</p>`);

  it.each([
    ['windows-1251', '<meta charset=windows-1251>'],
    ['windows-1251', '<meta http-equiv=Content-Type content="text/html; charset=Windows-1251">'],
    ['koi8-r', '<meta charset="koi8-r">'],
  ])('is %s, as %s says', async (encoding, charset) => {
    expect(await articleOf(encode(page(charset), encoding))).toMatchObject({ articleBody: words.trim() });
  });

  it.each([
    '<meta charset=windows-1251>',
    '<meta charset=gb18030>',
    '<meta charset=utf-16>',
    '<meta charset=none>',
    '',
  ])('is UTF-8 where its bytes are, whatever %s says', async (charset) => {
    expect(await articleOf(page(charset))).toMatchObject({ articleBody: words.trim() });
  });

  it('is Windows-1252 where the declared UTF-8 does not fit', async () => {
    const html = pageOf('<meta charset=utf-8>', `<p>${'Café crème à Orléans, à côté du port. '.repeat(5)}</p>`);
    expect((await articleOf(Buffer.from(html, 'latin1'))).articleBody).toMatch(/^Café crème à Orléans/);
  });

  it.each([
    ['shift_jis', [0x83, 0x74, 0x83, 0x46], 'フェ'],
    ['gb18030', [0xb6, 0xc9, 0xb4, 0xac], '渡船'],
    ['big5', [0xb4, 0xe7, 0xb2, 0xee], '渡船'],
  ])('is %s', async (encoding, word, decoded) => {
    const [before, after] = pageOf(`<meta charset=${encoding}>`, '<p>|</p>').split('|');
    const bytes = [...Buffer.from(before ?? ''), ...Array(30).fill(word).flat(), ...Buffer.from(after ?? '')];
    expect((await articleOf(Uint8Array.from(bytes))).articleBody).toBe(decoded.repeat(30));
  });
});

describe('a page without an article', () => {
  it.each([
    ['a page without text', pageOf('', '<div id=app></div>'), /^no text in the page$/],
    [
      'a page of scripts',
      pageOf('', '<noscript>Switch on scripts.</noscript><div id=app></div>'),
      /filled by a script/,
    ],
    ['links', pageOf('', [...Array(30).keys()].map(teaserOf).join('')), /a page of links/],
    [
      'a notice',
      pageOf('', '<p>We and our partners use cookies to offer you a better service.</p><p>Accept all</p>'),
      /a notice about cookies/,
    ],
    ['white space', ' \n ', /white space/],
  ])('is reported: %s', async (_, html, reason) => {
    expect(await reasonOf(html)).toMatch(reason);
  });

  it('is not one about cookies', async () => {
    const about = 'The port of Harwick has to ask visitors of its site to accept cookies, a court decided on Sunday. ';
    expect(await articleOf(pageOf('', `<p>${about.repeat(3)}</p>`))).toMatchObject({
      articleBody: about.repeat(3).trim(),
    });
  });

  it('is read by its JSON-LD if that has the text', async () => {
    const articleBody = paragraphs.join('\n');
    const html = pageOf(linkedData({ ...news, articleBody }), '<p>We use cookies. Accept?</p>');
    expect(await articleOf(html)).toMatchObject({ articleBody: paragraphs.join('\n\n') });
  });
});

describe('a hostile page', () => {
  it('of a hundred thousand nested elements is read', async () => {
    expect((await articleOf(pageOf('', `${'<div>'.repeat(100_000)}${text}`))).articleBody).toBe(
      paragraphs.join('\n\n'),
    );
  });

  it('of deeply nested JSON-LD is read', async () => {
    const deep = '['.repeat(1_000_000);
    expect(await articleOf(pageOf(`<script type="application/ld+json">${deep}</script>`))).toMatchObject({
      articleBody: paragraphs.join('\n\n'),
    });
  });

  it('of megabytes of inlined images is read', async () => {
    const image = `<img src="data:image/png;base64,${'A'.repeat(8_000_000)}" alt="">`;
    expect((await articleOf(pageOf('', `${image}<article>${text}${image}</article>`))).articleBody).toBe(
      paragraphs.join('\n\n'),
    );
  });

  it('that ends in a tag or a character is read', async () => {
    const bytes = Buffer.from(pageOf('<meta charset=utf-8>', `<article>${text}<p>Mira Holt left.<a href="é`));
    expect((await articleOf(bytes.subarray(0, -16))).articleBody).toBe([...paragraphs, 'Mira Holt left.'].join('\n\n'));
  });

  it('never throws, and its scripts do not run', async () => {
    const part = fc.constantFrom(
      '<p>',
      '<html>',
      '<body',
      '<script>throw 1</script>',
      '<img src=x onerror="throw 1">',
      '"',
      '<table>',
      '<svg>',
      '<template>',
      '<li>',
      '\uD800',
      '</html>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(part, fc.string({ maxLength: 9 })), { maxLength: 30 }), async (parts) => {
        expect(await readArticles('a.html', parts.join(''))).toHaveLength(1);
      }),
    );
  });
});

describe('the beginning of a file', () => {
  it.each([
    '<!doctype html>\n<p>',
    '<HTML lang=en>',
    '<?xml version="1.0"?>\n<!-- a --> <!-- b -->\n<html xmlns="x">',
    '\uFEFF<!DOCTYPE HTML PUBLIC "-//W3C">',
  ])('shows a page: %s', async (start) => {
    expect(await articleOf(start + text, 'page.php')).toMatchObject({ articleBody: paragraphs.join('\n\n') });
  });

  it('shows no page in prose', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 3 }), async (words) => {
        const prose = `Notes about <html> and such: ${words}`;
        expect(await readArticles('a.txt', prose)).toMatchObject([
          { article: { articleBody: expect.stringContaining('<html>') } },
        ]);
      }),
    );
  });
});
