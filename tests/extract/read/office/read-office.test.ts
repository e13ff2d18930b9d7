import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { docx, odt } from '../../../../src/extract/read/office/office-formats.ts';
import { readDocx } from '../../../../src/extract/read/office/read-docx.ts';
import { readArticles } from '../read-articles.ts';
import { docxOf, nexisDocument, odtOf, packed, paragraph } from './documents.ts';

const item = '<w:numPr/>';
const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`;
const core = (fields: string): Record<string, string> => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${fields}</cp:coreProperties>`,
});

async function reasonsOf(source: string, content: Uint8Array): Promise<string> {
  const results = await readArticles(source, content);
  return results.map((result) => ('unreadable' in result ? result.unreadable.reason : 'read')).join();
}

describe('documents of Word', () => {
  it('read title, visible date, author, lists and tables, without the date of creation', async () => {
    const content = docxOf(
      [
        paragraph('Gate opens', '<w:pStyle w:val="Titel"/>'),
        paragraph('Harwick, 9 April 2021'),
        paragraph('Ana Soto ope', '', '<w:del><w:r><w:t>closed</w:t></w:r></w:del>').replace(
          '</w:p>',
          '<w:r><w:t>ned the gate.</w:t></w:r></w:p>',
        ),
        paragraph('Tide', item),
        paragraph('Wind &amp; rain', item),
        `<w:tbl>${row('Month', 'Boats')}${row('May', '12')}</w:tbl>`,
      ].join(''),
      {
        ...core(
          '<dc:creator>Ida Brandt</dc:creator><cp:keywords>harbour; tide</cp:keywords><dcterms:created>2019-01-01T00:00:00Z</dcterms:created>',
        ),
        'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote>${paragraph('By the harbour office.')}</w:footnote></w:footnotes>`,
      },
    );
    expect(await readArticles('notes/gate.docx', content)).toEqual([
      {
        article: {
          source: 'notes/gate.docx',
          headline: 'Gate opens',
          author: 'Ida Brandt',
          tags: ['harbour', 'tide'],
          datePublished: '2021-04-09',
          datePublishedOrigin: 'dateline',
          articleBody:
            'Harwick, 9 April 2021\n\nAna Soto opened the gate.\n\n- Tide\n- Wind & rain\n\nMonth | Boats\nMay | 12\n\nBy the harbour office.',
        },
      },
    ]);
  });

  it('are recognised by their content, and undated without a visible date', async () => {
    const content = docxOf(paragraph('Ana Soto opened the gate.'), core('<dc:creator>user1</dc:creator>'));
    expect(await readArticles('gate.bin', content)).toEqual([
      {
        article: {
          source: 'gate.bin',
          datePublished: null,
          datePublishedOrigin: 'none',
          articleBody: 'Ana Soto opened the gate.',
        },
      },
    ]);
  });

  it('read a text box once, and a page laid out by a table as paragraphs', async () => {
    const both = `<mc:AlternateContent><mc:Choice>${box('In a box.')}</mc:Choice><mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent>`;
    const content = docxOf(
      `<w:p><w:r>${both}</w:r></w:p><w:tbl><w:tr>${cell('One.', 'Two.')}${cell('Three.')}</w:tr></w:tbl>`,
    );
    expect(await readArticles('a.docx', content)).toMatchObject([
      { article: { articleBody: 'In a box.\n\nOne.\n\nTwo.\n\nThree.' } },
    ]);
  });
});

it.each(['Harwick, 23. März 2021', 'mardi 23 mars 2021', 'Von Mira Holt, 23. März 2021'])(
  'a document has the visible date %s',
  async (line) => {
    const content = docxOf(['Gate opens', line, 'Ana Soto opened it.'].map((text) => paragraph(text)).join(''));
    expect(await readArticles('a.docx', content)).toMatchObject([
      { article: { datePublished: '2021-03-23', datePublishedOrigin: 'dateline' } },
    ]);
  },
);

describe('exports of Nexis', () => {
  const cover = ['Date and Time: 9 April 2021', 'Documents (2)', '1. Gate opens', 'Client/Matter: -None-'];
  const header = ['Harbour Courier(Harwick)', 'July 1, 2019 Monday 9:20 PM GMT', 'Copyright 2019 Courier'];

  it('read each document with its fields, without the cover and the field lines', async () => {
    const content = docxOf(
      cover.map((line) => paragraph(line)).join('') +
        nexisDocument(
          1,
          ['Gate opens; Boats wait', ...header, 'Section: NEWS; Pg. 4', 'Length: 5 words', 'Byline: By Ana Soto'],
          [
            'The gate opened.',
            'Boats left.',
            'Classification',
            'Language: ENGLISH',
            'Subject: HARBOURS (92%); TIDES (71%)',
          ],
        ) +
        nexisDocument(2, ['Das Tor', 'Hafenblatt', '1. März 2020 Sonntag', 'Length: 3 words'], ['Das Tor ging auf.']),
    );
    expect(await readArticles('n.docx', content)).toEqual([
      {
        article: {
          source: 'n.docx:1',
          headline: 'Gate opens',
          publisher: 'Harbour Courier (Harwick)',
          author: 'Ana Soto',
          articleSection: 'NEWS',
          inLanguage: 'en',
          tags: ['harbours', 'tides'],
          datePublished: '2019-07-01T21:20:00Z',
          datePublishedOrigin: 'field',
          articleBody: 'Boats wait\n\nThe gate opened.\n\nBoats left.',
        },
      },
      {
        article: {
          source: 'n.docx:2',
          headline: 'Das Tor',
          publisher: 'Hafenblatt',
          datePublished: '2020-03-01',
          datePublishedOrigin: 'field',
          articleBody: 'Das Tor ging auf.',
        },
      },
    ]);
  });

  it.each([
    ['lundi 1 juillet 2019', '2019-07-01'],
    ['1 août 2019 jeudi', '2019-08-01'],
    ['1 de julio de 2019 lunes', '2019-07-01'],
    ['1 maart 2019 vrijdag', '2019-03-01'],
    ['2019年7月1日', '2019-07-01'],
  ])('read the date %s', async (line, date) => {
    const content = docxOf(nexisDocument(1, ['Gate', 'Courier', line], ['It opened.']));
    expect(await readArticles('n.docx', content)).toMatchObject([{ article: { datePublished: date } }]);
  });

  it('report a document without a date, and lose none of its lines', async () => {
    const content = docxOf(nexisDocument(1, ['Gate', 'Courier', 'Some other line'], ['It opened.']));
    expect(await readArticles('n.docx', content)).toMatchObject([
      { article: { headline: 'Gate', articleBody: 'Courier\n\nSome other line\n\nIt opened.' } },
      { note: { source: 'n.docx:1' } },
    ]);
  });
});

describe('an export of Nexis in another layout', () => {
  it('is read as one document, with a note', async () => {
    const content = docxOf(paragraph('It opened.') + paragraph('End of Document'));
    expect(await readArticles('n.docx', content)).toMatchObject([
      { article: { source: 'n.docx', articleBody: expect.stringContaining('It opened.') } },
      { note: { source: 'n.docx' } },
    ]);
  });
});

describe('OpenDocument texts', () => {
  it('read title, lists, notes and spaces, without deleted text', async () => {
    const body = `<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
      <text:p text:style-name="P1">Gate<text:s/>opens</text:p><text:p>9 April 2021</text:p>
      <text:p>Ana Soto <text:span>opened</text:span> the gate.<office:annotation><text:p>Sure?</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>Tide</text:p></text:list-item><text:list-item><text:p>Wind</text:p></text:list-item></text:list>`;
    const meta = {
      'meta.xml':
        '<m><meta:initial-creator>Ida Brandt</meta:initial-creator><meta:creation-date>2019-01-01</meta:creation-date></m>',
    };
    expect(await readArticles('a.bin', odtOf(body, meta))).toEqual([
      {
        article: {
          source: 'a.bin',
          headline: 'Gate opens',
          author: 'Ida Brandt',
          datePublished: '2021-04-09',
          datePublishedOrigin: 'dateline',
          articleBody: '9 April 2021\n\nAna Soto opened the gate.\n\n- Tide\n- Wind',
        },
      },
    ]);
  });
});

describe('hostile documents', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "gate"><!ENTITY b "&a;&a;&a;">]>';
  const deep = 200_000;
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

  it.each([
    [
      'a.docx',
      packed({ 'word/document.xml': `${bomb}<w:document><w:p>&b;</w:p></w:document>` }),
      /damaged XML at line 1/,
    ],
    ['a.docx', packed({ 'word/document.xml': '<w:document><w:p>' }), /expected whole XML in word\/document.xml/],
    ['a.docx', docxOf(paragraph('Gate.')).subarray(0, 300), /expected a whole DOCX file/],
    ['a.docx', compound, /encrypted document or one of an old Office/],
    ['a.docx', strToU8('\0\0not a document'), /expected a whole DOCX file/],
    ['a.docx', zipSync({ 'a.txt': strToU8('Gate.') }), /found a ZIP archive without a text document/],
    ['a.xlsx', packed({ 'xl/workbook.xml': '<x/>' }), /found a spreadsheet/],
    ['a.docx', docxOf(''), /no text in it/],
    ['a.odt', zipSync({ 'a.txt': strToU8('Gate.') }), /without content.xml/],
    ['a.ods', odtOf('', {}, 'spreadsheet'), /found application.*spreadsheet/],
    ['a.odt', odtOf(`<text:p>&lol;</text:p>`), /damaged XML/],
    ['a.docx', docxOf('<w:tbl>'.repeat(deep) + '</w:tbl>'.repeat(deep)), /no text in it/],
  ])('%s is reported (%#)', async (source, content, reason) => {
    expect(await reasonsOf(source, content)).toMatch(reason);
  });

  it('do not inflate beyond the limit', () => {
    const bytes = docxOf(paragraph('gate '.repeat(10_000)));
    const read = (): unknown => [...readDocx({ source: 'a.docx', bytes }, { budget: { bytes: 20_000 } })];
    expect(read).toThrow('inflates to more than');
  });

  it('read text boxes nested a thousand deep, and print nothing', async () => {
    const log = vi.spyOn(console, 'log');
    const warn = vi.spyOn(console, 'warn');
    const content = docxOf(`${'<w:p><w:r>'.repeat(1000)}<w:t>Gate.</w:t>${'</w:r></w:p>'.repeat(1000)}`);
    expect(await readArticles('a.docx', content)).toMatchObject([{ article: { articleBody: 'Gate.' } }]);
    expect([log.mock.calls, warn.mock.calls]).toEqual([[], []]);
  });

  it('are read or reported, whichever byte is changed', async () => {
    const whole = [docxOf(paragraph('Gate.')), odtOf('<text:p>Gate.</text:p>')];
    const changed = fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(255)).map(([content, at, byte]) => {
      const copy = content.slice();
      copy[at % copy.length] = byte;
      return copy;
    });
    await fc.assert(
      fc.asyncProperty(changed, async (content) => {
        expect(await readArticles('a.docx', content)).not.toEqual([]);
      }),
    );
  });

  it('no prose is recognised as one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const head = { extension: '.txt', bytes: strToU8(text), text };
        expect([docx, odt].some(({ matches }) => matches?.(head))).toBe(false);
      }),
    );
  });
});
