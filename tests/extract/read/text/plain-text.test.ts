import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../count-operations.ts';
import { readPlainText } from '../../../../src/extract/read/text/plain-text.ts';

const prose = 'Ana Soto opened the bridge. The river was low.';

const bare = (some: string): string => some.replace(/[\s\p{Cc}]/gu, '');

function sorted(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .toSorted()
    .join('');
}

describe('a first line that says only when', () => {
  it.each(['Friday, January 4, 2019', '4 January 2019', 'Sunday the 3rd of March'])('%s is no headline', (line) => {
    const read = readPlainText('a.txt', `${line}\n\n${prose}`);
    expect(read.headline).toBeUndefined();
    expect(read.articleBody).toContain(line);
  });

  it('is one with other words in it, and may stand below one', () => {
    expect(readPlainText('a.txt', `The March on Selwyn\n\n${prose}`).headline).toBe('The March on Selwyn');
    expect(readPlainText('a.txt', `A bridge opens\n4 January 2019\n\n${prose}`).headline).toBe('A bridge opens');
  });
});

describe('the date in front', () => {
  it('is the publication date and not part of the body', () => {
    expect(readPlainText('a.txt', ` date 2021-04-09 ${prose}`)).toEqual({
      source: 'a.txt',
      datePublished: '2021-04-09',
      datePublishedOrigin: 'header',
      articleBody: prose,
    });
    expect(readPlainText('a.txt', `\n date 2021-04-09\n\n${prose}`).articleBody).toBe(prose);
  });

  it('is kept as written where it names no day', () => {
    expect(readPlainText('2021-04-09.txt', ` date 2023-02-31 ${prose}`)).toMatchObject({
      datePublished: null,
      datePublishedOrigin: 'none',
      datePublishedText: '2023-02-31',
      articleBody: prose,
    });
  });

  it('gives way to nothing but is given by the file name where it is missing', () => {
    const named = readPlainText('news/2021-04-09-bridge.txt', prose);
    expect(named).toMatchObject({ datePublished: '2021-04-09', datePublishedOrigin: 'filename' });
    expect(readPlainText('2021-04-09.txt', ` date 2020-01-02 ${prose}`).datePublished).toBe('2020-01-02');
    expect(readPlainText('2021-04-091.txt', prose)).toMatchObject({ datePublished: null, datePublishedOrigin: 'none' });
  });

  it('is not looked for inside a text', () => {
    expect(readPlainText('a.txt', `${prose} date 2021-04-09 more`).datePublished).toBeNull();
    expect(readPlainText('a.txt', 'dated 2021-04-09 was the letter.').datePublished).toBeNull();
  });
});

describe('the headline', () => {
  it('is a short first line without a full stop before a blank line', () => {
    const article = readPlainText('a.txt', `Bridge Opens at Last\n\n${prose}\n`);
    expect(article).toMatchObject({ headline: 'Bridge Opens at Last', articleBody: prose });
  });

  it('is one before another such line too', () => {
    const article = readPlainText('a.txt', `Bridge Opens at Last\nMayor: No More Ferries\n\n${prose}`);
    expect(article).toMatchObject({
      headline: 'Bridge Opens at Last',
      articleBody: `Mayor: No More Ferries\n\n${prose}`,
    });
  });

  it('follows the date', () => {
    expect(readPlainText('a.txt', ` date 2021-04-09 Bridge Opens\n\n${prose}`).headline).toBe('Bridge Opens');
  });

  it.each([
    ['a sentence', `${prose}\n\n${prose}`],
    ['all there is', 'Bridge opens at last'],
    ['the start of a broken line', `Ana Soto opened the bridge that the\ntown had wanted\n\n${prose}`],
    ['too long', `${'very '.repeat(40)}long\n\n${prose}`],
    ['a list item', `• One thing\n\n${prose}`],
  ])('is not %s', (_, text) => {
    expect(readPlainText('a.txt', text)).not.toHaveProperty('headline');
  });
});

describe('the body', () => {
  it('has one blank line between paragraphs and keeps list items and headings apart', () => {
    const text = `${prose}  \n\n\n  • Trade: more.\n  • Ferries: fewer.\nWhat Comes Next\nTolls  \n \n${prose}\u0007`;
    expect(readPlainText('a.txt', text).articleBody).toBe(
      `${prose}\n\n• Trade: more.\n• Ferries: fewer.\nWhat Comes Next\nTolls\n\n${prose}`,
    );
  });

  it('joins lines that were broken at a fixed width, and no others', () => {
    const wrapped = [
      'The bridge over the river was opened on a cold morning in spring by a',
      'mayor who had promised it for eleven years and had lost two elections',
      'over what it would cost the people of the two towns on either side of',
      'the water, who had until then rowed across or waited for the ferry that',
      'never came on time.',
      '',
      '- Tolls are two crowns for a car, and nothing at all for those who come',
      'on foot or by bicycle.',
    ];
    const body = readPlainText('a.txt', wrapped.join('\n')).articleBody;
    expect(body.split('\n')).toEqual([wrapped.slice(0, 5).join(' '), '', wrapped.slice(6).join(' ')]);
    const list = 'Short line one\nShort line two.\nShort line three.\nShort line four.';
    expect(readPlainText('a.txt', `x.\n${list}`).articleBody).toBe(`x.\n${list}`);
  });

  it('loses no character but white space and controls', () => {
    const pieces = fc.constantFrom(
      'word',
      'Word',
      'date 2021-01-01',
      '.',
      ', ',
      ' ',
      '\n',
      '\n\n',
      '• ',
      '\u0001',
      '\t',
      '-',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        const { headline = '', articleBody, datePublishedOrigin } = readPlainText('a.txt', some);
        const rest = datePublishedOrigin === 'header' ? bare(some).replace(/^date\d{4}-\d\d-\d\d/, '') : bare(some);
        // A line without letters before the headline stays in the body, behind it.
        expect(sorted(bare(headline) + bare(articleBody))).toBe(sorted(rest));
      }),
    );
  });

  it.each([' ', 'a', 'A ', '-\n', '“', '1-', 'date ', '. ', '\n', '\t\n', 'A b\n'])(
    'reads a repeated “%s” in linear time',
    async (piece) => {
      expect(await growthOf((count) => readPlainText('a.txt', piece.repeat(count)), 5_000)).toBeLessThan(6);
    },
  );

  it('reads a header with a megabyte of spaces', () => {
    expect(readPlainText('a.txt', ` date${' '.repeat(1_000_000)}x`).articleBody).toContain('x');
  });
});

describe('headlines', () => {
  const body = 'The bridge over the Lune was opened on Friday.';

  it.each(['The Harbour Times', 'Page 3 of 10', 'www.harbour.example', 'Harwick, 9 April 2021', 'l1 .~ tbe J;'])(
    'are behind the page header %j, which the body keeps',
    (header) => {
      expect(readPlainText('a.txt', `${header}\n\nBridge opens after nine years\n\n${body}`)).toMatchObject({
        headline: 'Bridge opens after nine years',
        articleBody: `${header}\n\n${body}`,
      });
    },
  );

  it('are not page headers', () => {
    for (const header of ['The Harbour Times', '12', '12 High Street, Harwick'])
      expect(readPlainText('a.txt', `${header}\n\n${body}\n\nNobody came.`)).not.toHaveProperty('headline');
  });

  it('have no site name', () => {
    expect(readPlainText('a.txt', `Bridge opens | The Harbour Times\n\n${body}`).headline).toBe('Bridge opens');
  });
});
