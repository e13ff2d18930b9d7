import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const centred = (line: string) => line.padStart(40 + line.length / 2);

const documentOf = (
  number: string,
) => `\n${centred(number)}\n\n${centred('The Harbour Times')}\n\n${centred('January 11, 2010 Monday')} \n${centred('Late Edition')}\n
Ferry sails again between Harwick and Selby after two winters in
dock

BYLINE: By MIRA HOLT

SECTION: Ports; Pg. 1

LENGTH: 355 words

DATELINE: HARWICK

   The ferry between Harwick and Selby
sailed again on Sunday.

   A band played on the quay; the mayor, Ana Soto, spoke.

LOAD-DATE: January 12, 2010

LANGUAGE: ENGLISH

SUBJECT: FERRIES (90%); PORTS (78%)

PUBLICATION-TYPE: Newspaper

${centred('Copyright 2010 The Harbour Times')}
${centred('All Rights Reserved')}
`;

const expected = (number: number) => ({
  article: {
    source: `l.txt:${number}`,
    headline: 'Ferry sails again between Harwick and Selby after two winters in dock',
    datePublished: '2010-01-11',
    datePublishedOrigin: 'field',
    publisher: 'The Harbour Times',
    author: 'MIRA HOLT',
    articleSection: 'Ports',
    inLanguage: 'en',
    tags: ['ferries', 'ports'],
    articleBody: `${ferry}\n\n${band}`,
  },
});

describe('a text of LexisNexis', () => {
  it.each(['of', 'de'])('gives one article for each document, without the cover (%s)', async (of) => {
    const text = `Search: ferry\n\n${documentOf(`1 ${of} 2 DOCUMENTS`)}\f${documentOf(`2 ${of} 2 DOCUMENTS`)}`;
    expect(await readArticles('l.txt', text)).toEqual([expected(1), expected(2)]);
    expect(await readArticles('l.txt', text.replaceAll('\n', '\r\n'))).toEqual([expected(1), expected(2)]);
  });

  it('reads a document of another layout as text, with a note', async () => {
    expect(await readArticles('l.txt', `1 of 1 DOCUMENTS\n\n${ferry}\n\n${band}`)).toEqual([
      {
        article: {
          source: 'l.txt:1',
          datePublished: null,
          datePublishedOrigin: 'none',
          articleBody: `${ferry}\n\n${band}`,
        },
      },
      { note: { source: 'l.txt:1', note: 'a document of LexisNexis without a date near its beginning; read as text' } },
    ]);
  });

  it('is not recognised in prose', async () => {
    const words = fc.string({ minLength: 1 });
    await fc.assert(
      fc.asyncProperty(words, async (prose) => {
        const text = `The clerk read 1 of 10 documents. ${prose}`;
        expect(await readArticles('a.txt', text)).not.toMatchObject([{ article: { source: 'a.txt:1' } }]);
      }),
    );
  });
});
