import type { SourceArticle } from '../../src/extract/read/source/source-article.ts';

function article(source: string, headline: string, articleBody: string, day: string): SourceArticle {
  return { source, headline, articleBody, datePublished: day, datePublishedOrigin: 'field' };
}

/** Articles that try to be more than text, or more of it than a page can take. */
export const hostileArticles: readonly SourceArticle[] = [
  article(
    'markup.txt',
    '<script>alert(1)</script> & <img src=x onerror=alert(2)>',
    '<img src="https://example.invalid/x.png" onerror="alert(3)"> <a href="javascript:alert(4)">link</a> ' +
      '<style>body{display:none}</style> <div style="background:url(https://example.invalid/y.png)">',
    '2020-01-02',
  ),
  article(
    'bidi.txt',
    'Turned \u202Etnetnoc around',
    'A \u202E control and a \u2066 that nothing closes.',
    '2020-01-03',
  ),
  // In another language than English, in which extraction would take seconds before the first test.
  { ...article('long-line.txt', 'A megabyte on one line', 'word '.repeat(200_000), '2020-01-04'), inLanguage: 'la' },
  {
    ...article(
      'many-lines.txt',
      'A hundred thousand lines',
      Array.from({ length: 100_000 }, (_, line) => `Line ${line}`).join('\n\n'),
      '2020-01-05',
    ),
    inLanguage: 'la',
  },
  {
    ...article('names.txt', 'Names that turn and names that run on', 'Nobody is who they say they are.', '2020-01-06'),
    publisher: '\u202Eesrever ni tsoP ehT',
    author: 'Mallory',
    url: 'https://bank.example@evil.example/a',
  },
  {
    ...article('headline.txt', 'A headline that goes on '.repeat(210).trim(), 'It ends here.', '2020-01-07'),
    publisher: 'Q'.repeat(500),
  },
  {
    ...article('script-url.txt', 'An address that is a script', 'It is no link.', '2020-01-08'),
    url: 'javascript:alert(5)',
  },
  {
    ...article('broken-date.txt', 'The last of February', 'Nobody has seen that day.', ''),
    datePublished: null,
    datePublishedOrigin: 'none',
    datePublishedText: '2023-02-31',
  },
];
