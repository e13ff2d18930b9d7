import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const reference = `TY  - NEWS
TI  - Soto leaves
AU  - Vale, Ben
AU  - Agency
T2  - Skua
DA  - 2021/04/09/
UR  - https://a.example/7
LA  - en
KW  - sea
KW  - trade
AB  - Ana Soto left
on Monday.
ER  - 
`;

describe('RIS', () => {
  it('gives a record of headline and abstract for each reference', async () => {
    const text = `${reference}\nTY  - NEWS\nT1  - Vale stays\nPY  - 2021/04//\nER  - \n`;
    expect(await readArticles('a.ris', text)).toEqual([
      {
        article: {
          source: 'a.ris:1',
          headline: 'Soto leaves',
          datePublished: '2021-04-09',
          datePublishedOrigin: 'field',
          author: 'Ben Vale, Agency',
          publisher: 'Skua',
          url: 'https://a.example/7',
          inLanguage: 'en',
          tags: ['sea', 'trade'],
          articleBody: 'Ana Soto left\non Monday.',
        },
      },
      {
        article: {
          source: 'a.ris:2',
          headline: 'Vale stays',
          datePublished: '2021-04',
          datePublishedOrigin: 'field',
          articleBody: 'Vale stays',
        },
      },
    ]);
  });

  it('is recognised by its content, and read where its end is cut', async () => {
    const cut = reference.slice(0, reference.indexOf('T2'));
    expect(await readArticles('a.txt', `${cut}${reference}`)).toMatchObject([
      { article: { headline: 'Soto leaves', author: 'Ben Vale, Agency' } },
      { article: { publisher: 'Skua' } },
    ]);
  });

  it('without references, or in one without a text, gives a reason', async () => {
    expect(await readArticles('a.ris', 'TI  - Soto leaves')).toEqual([
      { unreadable: { source: 'a.ris', reason: 'expected references from TY to ER, found none' } },
    ]);
    expect(await readArticles('a.ris', 'TY  - NEWS\nDA  - 2021\nER  - ')).toEqual([
      { unreadable: { source: 'a.ris:1', reason: 'expected a title (TI) or an abstract (AB), found neither' } },
    ]);
  });

  it('accounts for each reference, whatever its values', async () => {
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1 }), async (titles) => {
        const text = titles.map((title) => `TY  - NEWS\nTI  - ${title}\nDA  - ${title}\nER  - \n`).join('');
        expect(await readArticles('a.ris', text)).toHaveLength(titles.length);
      }),
    );
  });
});
