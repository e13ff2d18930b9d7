import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const head = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial Cyr;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql Normal;}{\s1 Title;}{\*\cs10 Default;}}
{\info{\title A file}{\author Ben Vale}{\keywords sea, trade}{\creatim\yr2024\mo5\dy1}}
{\header Page header\par}`;

const good = String.raw`${head}
{\*\generator Quill 3;}\pard\s1 Soto leaves\par
\pard 9 April 2021\par
Ana Soto left the caf\'e9 on Monday\emdash she said \ldblquote no\rdblquote , {\b then} {\v hidden}went.{\footnote\pard A note below.}\par
{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} \u8364?5 and \u-10179?\u-8704? \{braces\}\line next line\par
\pard{\listtext\'b7\tab}First item\par
{\listtext\'b7\tab}Second item\par
\pard\trowd\intbl Ship\cell Day\cell\row
\trowd\intbl Gull\cell 9 April\cell\row
\pard{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt a link}} and {\pict\pngblip 89504e47}the end.\par
}`;

const nexisDocument = (
  at: number,
) => String.raw`{\*\bkmkstart Bookmark_${at}}Soto leaves ${at}{\*\bkmkend Bookmark_${at}}\par
The Skua\par April ${at}, 2021 Friday\par Length: 5 words\par {\*\bkmkstart Body}{\*\bkmkend Body}Body\par
Ana Soto left.\par End of Document\par `;

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at)} `).join('');

describe('RTF', () => {
  it('gives the text of the document with its title, its visible date and its author', async () => {
    expect(await readArticles('a.rtf', good)).toEqual([
      {
        article: {
          source: 'a.rtf',
          headline: 'Soto leaves',
          datePublished: '2021-04-09',
          datePublishedOrigin: 'dateline',
          author: 'Ben Vale',
          tags: ['sea', 'trade'],
          articleBody: `9 April 2021

Ana Soto left the café on Monday—she said “no”, then went.

Привет €5 and 😀 {braces}
next line

- First item
- Second item

Ship | Day
Gull | 9 April

a link and the end.

A note below.`,
        },
      },
    ]);
  });

  it('is recognised by its content, and by nothing that mentions it', async () => {
    expect(await readArticles('a.doc', good)).toMatchObject([{ article: { headline: 'Soto leaves' } }]);
    const prose = 'A file that begins with {\\rtf1 is rich text.';
    expect(await readArticles('b.txt', prose)).toMatchObject([{ article: { articleBody: prose } }]);
    expect(await readArticles('b.rtf', prose)).toEqual([
      { unreadable: { source: 'b.rtf', reason: 'expected RTF, which begins with {\\rtf' } },
    ]);
  });

  it('separates the documents of Nexis at the bookmarks of their titles', async () => {
    expect(await readArticles('a.rtf', `${head}${nexisDocument(8)}${nexisDocument(9)}}`)).toMatchObject([
      { article: { headline: 'Soto leaves 8', datePublished: '2021-04-08', articleBody: 'Ana Soto left.' } },
      { article: { headline: 'Soto leaves 9', datePublished: '2021-04-09' } },
    ]);
  });

  it.each([
    ['UTF-8 though it declares Windows-1252', '{\\rtf1\\ansi\\ansicpg1252 Un café à Čapek.}', 'Un café à Čapek.'],
    [
      'characters of two bytes',
      "{\\rtf1{\\fonttbl{\\f0\\fcharset134 A;}}\\f0 \\'cb\\'cc\\'cd\\'d0 left \\'b1\\'b1\\'be\\'a9.}",
      '颂托 left 北京.',
    ],
    ['a lone surrogate', '{\\rtf1\\uc0 A\\u-10240 B.}', 'A\uFFFDB.'],
    ['binary data that is longer than the file', '{\\rtf1 Soto left.{\\bin999999999 xx}', 'Soto left.'],
    ['too many closing braces', '{\\rtf1 Soto}}}} left.', 'Soto left.'],
    ['numbers out of range', '{\\rtf1\\uc-5\\ansicpg9999999999\\f-1 Soto\\u9999999999 left.}', 'Soto\uE3FFleft.'],
  ])('with %s is read', async (_, text, articleBody) => {
    const [first] = await readArticles('a.rtf', text);
    expect(first).toMatchObject({ article: { articleBody } });
  });

  it('that is cut is read to its end, with a note', async () => {
    expect(await readArticles('a.rtf', '{\\rtf1 Soto left{\\b  on Mon')).toEqual([
      { article: expect.objectContaining({ articleBody: 'Soto left on Mon' }) },
      { note: { source: 'a.rtf', note: 'its end is missing: expected } after the last group, found none' } },
    ]);
  });

  it('that is nested a million deep, or has no text, gives a reason', async () => {
    expect(await readArticles('a.rtf', `{\\rtf1 ${'{'.repeat(1_000_000)}`)).toEqual([
      { unreadable: { source: 'a.rtf', reason: 'expected RTF with groups up to 1000 deep, found deeper ones' } },
    ]);
    expect(await readArticles('a.rtf', '{\\rtf1\\ansi}')).toEqual([
      { unreadable: { source: 'a.rtf', reason: 'no text in it' } },
    ]);
  });

  it('keeps any text that is escaped', async () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => /^[\p{L}\p{N}]+$/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), async (words) => {
        const text = `Soto left ${words.join(' ')}.`;
        const [first] = await readArticles('a.rtf', `{\\rtf1\\uc0 ${escaped(text)}}`);
        expect(first).toMatchObject({ article: { articleBody: text } });
      }),
    );
  });
});
