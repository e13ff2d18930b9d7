import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText } from '../../../../src/extract/read/references/latex-text.ts';
import { readArticles } from '../read-articles.ts';

const good = `% Encoding: UTF-8
@string{skua = "The Skua"}
@comment{not an entry}

@article{soto2021,
  title = {{Soto} leaves \\emph{the harbour}},
  author = {Vale, Ben and G{\\"o}del, \\'{E}va and {Agency}},
  journal = skua # { Weekly},
  publisher = "Gull & Co",
  date = {2021-04-09},
  url = {https://a.example/~soto/a\\_b--7},
  langid = {english},
  keywords = {sea, trade},
  abstract = {Ana Soto left at 9~a.m. --- on a {\\'i}sland{\\ss} \`\`ferry''.

She kept 10\\,\\% of it.},
}

@misc(vale, title = "Vale {"}stays{"}", year = 2021, month = apr)
`;

describe('BibTeX', () => {
  it('gives a record of headline and abstract for each entry', async () => {
    expect(await readArticles('a.bib', good)).toEqual([
      {
        article: {
          source: 'a.bib:1',
          headline: 'Soto leaves the harbour',
          datePublished: '2021-04-09',
          datePublishedOrigin: 'field',
          author: 'Ben Vale, Éva Gödel, Agency',
          publisher: 'The Skua Weekly',
          url: 'https://a.example/~soto/a_b--7',
          inLanguage: 'en',
          tags: ['sea', 'trade'],
          articleBody: 'Ana Soto left at 9 a.m. — on a íslandß “ferry”.\n\nShe kept 10 % of it.',
        },
      },
      {
        article: {
          source: 'a.bib:2',
          headline: 'Vale "stays"',
          datePublished: '2021-04',
          datePublishedOrigin: 'field',
          articleBody: 'Vale "stays"',
        },
      },
    ]);
  });

  it('is recognised by its content, and by nothing that mentions it', async () => {
    const [first] = await readArticles('a.txt', good.slice(good.indexOf('@article')));
    expect(first).toMatchObject({ article: { headline: 'Soto leaves the harbour' } });
    const prose = 'Write @article{key, title = {A title}} to @vale, she said.';
    expect(await readArticles('b.txt', prose)).toMatchObject([{ article: { articleBody: prose } }]);
  });

  it.each([
    ['2021', undefined, '2021'],
    ['2021', '4', '2021-04'],
    ['2021', 'April', '2021-04'],
  ])('the year %s and the month %s are %s', async (year, month, date) => {
    const text = `@misc{a, title = {A}, year = {${year}}${month === undefined ? '' : `, month = {${month}}`}}`;
    expect(await readArticles('a.bib', text)).toMatchObject([{ article: { datePublished: date } }]);
  });

  it('without entries, or in one without a text, gives a reason', async () => {
    expect(await readArticles('a.bib', 'nothing')).toEqual([
      { unreadable: { source: 'a.bib', reason: 'expected entries such as @article{key, title = {...}}, found none' } },
    ]);
    expect(await readArticles('a.bib', '@misc{a, year = 2021}')).toEqual([
      { unreadable: { source: 'a.bib:1', reason: 'expected a title or an abstract, found neither' } },
    ]);
  });

  it('that is damaged or hostile loses no other entry', async () => {
    const last = '@misc{z, title = {The last}}';
    const bomb = Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}\n`).join('');
    for (const before of [
      '@misc{a, title = {Not closed {, year = 2021}\n',
      '@misc{a, title = "Not closed, year = 2021}\n',
      `@misc{a, title = ${'{'.repeat(1_000_000)}x\n`,
      `@string{a0 = {lol}}\n${bomb}@misc{a, title = a60}\n`,
      `@misc{a, title = {${'\\"'.repeat(100_000)} \uD800 x}}\n`,
      `@misc{a, ${'b '.repeat(100_000)}, title = {x}}\n`,
      '@'.repeat(100_000),
      '@misc{'.repeat(20_000),
    ]) {
      const items = await readArticles('a.bib', before + last);
      expect(items.at(-1)).toMatchObject({ article: { headline: 'The last' } });
    }
  });

  it('accounts for each entry, whatever its values', async () => {
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[@{}\\"]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1 }), async (titles) => {
        const text = titles.map((title) => `@misc{a, title = {${title}}, date = {${title}}}\n`).join('');
        expect(await readArticles('a.bib', text)).toHaveLength(titles.length);
      }),
    );
  });
});

it.each([
  ["Caf\\'e", 'Café'],
  ["Caf{\\'{e}}", 'Café'],
  ['\\v{S}koda, \\c{c}a, \\o re', 'Škoda, ça, øre'],
  ['100\\,\\% \\& more', '100 % & more'],
  ['\\textbf{bold} \\LaTeX{} text', 'bold text'],
  ['A {\\copyright} B', 'A B'],
  ['1990--1995', '1990–1995'],
])('latexText converts %s to %s', (written, text) => {
  expect(latexText(written)).toBe(text);
});
