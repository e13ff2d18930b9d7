import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/extract/read/read-file.ts';
import { looksLikeTable } from '../../../../src/extract/read/tables/looks-like-table.ts';
import { listOf } from '../../../streams.ts';
import { readArticles } from '../read-articles.ts';

const day = { datePublished: '2021-04-09', datePublishedOrigin: 'field' };

function letters(text: string): string {
  return text.replace(/\s/g, '');
}

describe('a table', () => {
  it.each([
    ['our own names', 'headline,datePublished,articleBody\nSoto leaves,2021-04-09,She left.'],
    ['other names', 'Full Text,Publication Date,TITLE\nShe left.,"Apr 9, 2021",Soto leaves'],
    ['a prefix', 'post_title;post_date;post_content\nSoto leaves;2021-04-09;<p>She <b>left</b>.</p>'],
    ['a separator of Excel', 'sep=;\ntitle;published;text\nSoto leaves;2021-04-09;She left.'],
    ['names in German', 'Titel;Datum;Text\nSoto leaves;09.04.2021;She left.'],
    ['names in French', 'Titre;Date;Texte\nSoto leaves;2021-04-09;She left.'],
    ['names in Spanish', 'Título;Fecha;Texto\nSoto leaves;2021-04-09;She left.'],
    ['tabs', 'title\tpub date\tbody\nSoto leaves\t2021-04-09\tShe left.'],
    ['bars', 'title|date|content\n"Soto leaves"|2021-04-09|She left.'],
    ['a line above', 'Export of 9 April 2021\n\ntitle,date,text\nSoto leaves,2021-04-09,She left.'],
  ])('with %s is read', async (_, text) => {
    expect(await readArticles('a.csv', text)).toEqual([
      { article: { source: 'a.csv:1', headline: 'Soto leaves', ...day, articleBody: 'She left.' } },
    ]);
  });

  it('gives all fields', async () => {
    const header = 'id,title,publish_date,text,link,Media_Name,byline,language,section,keywords';
    const row = `7,Soto leaves,2021-04-09,"She ""left"".\n\nThen, she wrote.",https://a.example/7,Skua,By Ben Vale,English,World,"['sea', 'trade']"`;
    expect(await readArticles('a.csv', `${header}\n${row}\n`)).toEqual([
      {
        article: {
          source: 'a.csv:1',
          id: '7',
          headline: 'Soto leaves',
          ...day,
          articleBody: 'She "left".\n\nThen, she wrote.',
          url: 'https://a.example/7',
          publisher: 'Skua',
          author: 'Ben Vale',
          inLanguage: 'en',
          articleSection: 'World',
          tags: ['sea', 'trade'],
        },
      },
    ]);
  });

  it('of Media Cloud has headlines only, which are the bodies', async () => {
    const text =
      'id,indexed_date,language,media_name,media_url,publish_date,title,url\n' +
      '1,2021-04-12,en,Skua,https://skua.example,2021-04-09,"Soto leaves, at last",https://skua.example/1\n';
    expect(await readArticles('a.csv', text)).toMatchObject([
      {
        article: {
          headline: 'Soto leaves, at last',
          articleBody: 'Soto leaves, at last',
          ...day,
          publisher: 'Skua',
          url: 'https://skua.example/1',
        },
      },
    ]);
  });

  it('without such columns is unreadable, with their names', async () => {
    expect(await readArticles('a.tsv', 'GLOBALEVENTID\tSQLDATE\tSOURCEURL\n1\t20210409\thttps://a.example\n')).toEqual([
      {
        unreadable: {
          source: 'a.tsv',
          reason:
            'expected a column of headlines or texts, found GLOBALEVENTID, SQLDATE, SOURCEURL; --map headline=COLUMN names one',
        },
      },
    ]);
    expect(await readArticles('a.csv', 'name,email\nAna Soto,a@example.com')).toMatchObject([
      { unreadable: { source: 'a.csv' } },
    ]);
  });

  it('has columns that a map names', async () => {
    const bytes = new TextEncoder().encode('Überschrift;Tag;Titel\nSoto leaves;2021-04-09;No\n');
    const map = { headline: 'überschrift', datePublished: 'Tag' };
    expect(await listOf(readFile({ source: 'a.csv', bytes }, { map }))).toMatchObject([
      { article: { headline: 'Soto leaves', ...day } },
    ]);
  });

  it('accounts for rows that are blank, empty, short and long', async () => {
    const text = 'date,title,text\n\n2021-04-09,One\n,,\n2021-04-09,,\n2021-04-09,Two,a text, with commas\n';
    expect(await readArticles('a.csv', text)).toMatchObject([
      { article: { source: 'a.csv:1', articleBody: 'One' } },
      { unreadable: { source: 'a.csv:2', reason: 'expected a headline or a text in the row, found neither' } },
      { article: { source: 'a.csv:3', articleBody: 'a text, with commas' } },
      {
        note: {
          source: 'a.csv',
          note: '1 rows have more cells than the header, row 3 first: their last cells were joined',
        },
      },
    ]);
  });

  it('that is cut in a quoted cell is read to its end, with a note', async () => {
    expect(await readArticles('a.csv', 'title,text\nOne,She left.\nTwo,"He stay')).toMatchObject([
      { article: { articleBody: 'She left.' } },
      { article: { articleBody: 'He stay' } },
      { note: { note: 'a quotation mark in row 2 is not closed: the rest of the file is in its cell' } },
    ]);
  });

  it('may be in UTF-16 or Windows-1252', async () => {
    const text = 'title\ttext\nCafé opens\tIt opened.\n';
    for (const encoding of ['utf16le', 'latin1'] as const)
      expect(
        await readArticles('a.tsv', Buffer.from(`${encoding === 'latin1' ? '' : '\uFEFF'}${text}`, encoding)),
      ).toMatchObject([{ article: { headline: 'Café opens' } }]);
  });

  it('never throws, and gives back each cell that was quoted', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'b', '"', ',', ';', '|', '\t', '\n', ' ', "'") })
      .filter((text) => /[ab]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        async (texts, separator) => {
          const rows = texts.map((text) => `x${separator}"${text.replaceAll('"', '""')}"`);
          const results = await readArticles('a.csv', [`title${separator}text`, ...rows].join('\n'));
          expect(results.map((result) => ('article' in result ? letters(result.article.articleBody) : ''))).toEqual(
            texts.map(letters),
          );
        },
      ),
    );
  });
});

describe('a table that is called a text', () => {
  const rows = '"Soto leaves, at last",2021-04-09,She left.\nVale stays,2021-04-10,"He\nstayed."\n';
  const long = `"${'She left the harbour. '.repeat(400)}"`;

  it.each([
    ['commas', `Title,Date,Text\n${rows}`],
    ['its names in quotation marks', `"Title","Date","Text"\n${rows}`],
    ['a line of Excel', `sep=,\nTitle,Date,Text\n${rows}`],
    ['unknown names beside', 'no\ttitle\tpub date\tx\n1\tSoto\t2021-04-09\t\n2\tVale\t2021-04-10\t\n'],
    ['one row', 'title;date;text\nSoto leaves;2021-04-09;She left.\n'],
    ['a text that is longer than the beginning', `title,date,text\nSoto leaves,2021-04-09,${long}\n`],
  ])('with %s is recognised', async (_, text) => {
    expect(await readArticles('a.txt', text)).toMatchObject([
      { article: { source: 'a.txt:1', datePublished: '2021-04-09' } },
      ...(text.includes('Vale') ? [{ article: { source: 'a.txt:2' } }] : []),
    ]);
  });

  it.each([
    ['prose', 'Title, date and text are missing here.\nThe rest, however, is there, and it is long.\nSo, on, and on.'],
    ['a list', 'Title, author\nA bridge opens, Ben Vale\nThe gulls, Ana Soto and Ben Vale, second edition\n'],
    ['names of no article', 'name,place,size\nSoto,Harwick,5\nVale,Selwyn,6\n'],
    ['a header without rows', 'Title, Date, Text\n\nAna Soto opened the bridge on Monday.'],
    ['names twice', 'title,title,text\na,b,c\nd,e,f\n'],
  ])('is not seen in %s', async (_, text) => {
    const [first] = await readArticles('a.txt', text);
    expect(first).toMatchObject({ article: { source: 'a.txt' } });
  });

  it('is never seen in prose', () => {
    const word = fc.constantFrom(
      'title',
      'date',
      'text',
      'Soto',
      'left,',
      'she',
      '"no"',
      'author;',
      'left.',
      '\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        expect(looksLikeTable(`The ${words.join(' ')} was written, and read, by all of them.`)).toBe(false);
      }),
    );
  });
});
