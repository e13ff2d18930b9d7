import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay; the mayor, Ana Soto, spoke.';

const line = (kind: number, text: string) =>
  `<div class="c${kind}"><p class="c1"><span class="c2">${text}</span></p></div>`;

const documentOf = (
  number: number,
) => `${line(0, `${number} of 2 DOCUMENTS`)}${line(3, 'The Harbour Times')}${line(3, 'January 11, 2010 Monday <br>Late Edition')}
      ${line(4, 'Ferry sails again')}${line(5, '<span class="c7">BYLINE: </span>By MIRA HOLT')}${line(5, 'SECTION: Ports; Pg. 1')}${line(5, 'LENGTH: 355 words')}
      <div class="c4"><p class="c9">${ferry}</p><p class="c9">${band}</p></div>${line(5, 'LOAD-DATE: January 12, 2010')}${line(5, 'LANGUAGE: ENGLISH')}${line(3, 'Copyright 2010 The Harbour Times')}`;

describe('an export of LexisNexis in HTML', () => {
  it('gives one article for each document', async () => {
    const results = await readArticles('l.html', `<html><body>${documentOf(1)}<hr>${documentOf(2)}`);
    expect(results).toEqual(
      [1, 2].map((number) => ({
        article: {
          source: `l.html:${number}`,
          headline: 'Ferry sails again',
          datePublished: '2010-01-11',
          datePublishedOrigin: 'field',
          publisher: 'The Harbour Times',
          author: 'MIRA HOLT',
          articleSection: 'Ports',
          inLanguage: 'en',
          articleBody: `${ferry}\n\n${band}`,
        },
      })),
    );
  });
});
