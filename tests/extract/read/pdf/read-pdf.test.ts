import { zlibSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pdf } from '../../../../src/extract/read/pdf/pdf-formats.ts';
import { readPdf } from '../../../../src/extract/read/pdf/read-pdf.ts';
import { listOf } from '../../../streams.ts';
import { readArticles } from '../read-articles.ts';
import { column, pdfOf, type Placed } from './pdf-of.ts';

async function bodyOf(pages: readonly (readonly Placed[])[]): Promise<string> {
  const [result] = await readArticles('a.pdf', pdfOf(pages));
  return result && 'article' in result ? result.article.articleBody : JSON.stringify(result);
}

async function reasonsOf(content: Uint8Array): Promise<string> {
  const results = await readArticles('a.pdf', content);
  return results.map((result) => ('unreadable' in result ? result.unreadable.reason : 'read')).join();
}

const letterOf = (at: number): string => String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26));
const deflated = (text: string): string =>
  String.fromCharCode(...zlibSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
const first = [
  'Ana Soto opened the gate of the old har-',
  'bour on Friday. The boats had waited',
  'for a week, and the',
  'crews were glad.',
];

const page = (number: number, lines: readonly string[]): Placed[] => [
  ['Harbour council', 50, 770],
  [`Minutes, page ${number}`, 400, 770],
  ...column(lines, 50, 700),
  [`- ${number} -`, 290, 30],
];

describe('PDF', () => {
  it('reads title, visible date and author, without file names and the date of creation', async () => {
    const content = pdfOf(
      [
        [
          ['The gate of the harbour', 50, 740, 20],
          ['opens again', 90, 716, 20],
          ['Harwick, 9 April 2021', 50, 690],
          ...column(first, 50, 660),
        ],
      ],
      '/Title (Microsoft Word - gate.doc) /Author (Ida Brandt) /CreationDate (D:20190101000000Z)',
    );
    expect(await readArticles('gate.bin', content)).toEqual([
      {
        article: {
          source: 'gate.bin',
          headline: 'The gate of the harbour opens again',
          author: 'Ida Brandt',
          datePublished: '2021-04-09',
          datePublishedOrigin: 'dateline',
          articleBody:
            'Harwick, 9 April 2021\n\nAna Soto opened the gate of the old harbour on Friday. The boats had waited for a week, and the crews were glad.',
        },
      },
    ]);
  });

  it('reads columns one after the other, between titles that cross them', async () => {
    const left = [
      'The harbour of the town was closed',
      'for a week because the gate could',
      'not be opened by the two men who',
      'had been sent to repair its motor',
    ];
    const right = [
      'when the tide was low enough. It',
      'was Ana Soto who found the broken',
      'wheel under the bridge and brought',
      'it to the office of the harbour.',
    ];
    const rows = left.flatMap((text, at): Placed[] => [
      [text, 50, 700 - 12 * at],
      [right[at] ?? '', 310, 700 - 12 * at],
    ]);
    const below = ['A second article crosses both columns of this page and is longer than either.'];
    expect(
      await bodyOf([
        [['A title that crosses both columns of the page', 50, 730, 20], ...rows, ...column(below, 50, 600)],
      ]),
    ).toBe(`${[...left, ...right].join(' ')}\n\n${below.join(' ')}`);
  });

  it('begins a paragraph at an indent, at a wider distance and after a short line', async () => {
    const lines: Placed[] = [
      ...column(['One two three four five six seven eight', 'nine ten.'], 50, 700),
      ...column(['Two three four five six seven eight nine', 'ten and more words that fill this line.'], 50, 676),
      ['Three four five six seven eight nine', 65, 652],
      ['ten eleven twelve and thirteen words', 50, 640],
      ...column(['Four five six seven eight nine ten'], 50, 610),
    ];
    expect((await bodyOf([lines])).split('\n\n')).toEqual([
      'One two three four five six seven eight nine ten.',
      'Two three four five six seven eight nine ten and more words that fill this line.',
      'Three four five six seven eight nine ten eleven twelve and thirteen words',
      'Four five six seven eight nine ten',
    ]);
  });

  it('removes running heads and page numbers, and joins a paragraph across pages', async () => {
    const body = await bodyOf([
      page(1, ['The council met at noon on the old quay, and', 'the gate was the first item of the long list']),
      page(2, ['that Ana Soto had written on the day before.', 'Nobody spoke against it, and it was adopted.']),
      page(3, ['The well-known clerk went home. A well-', 'known song was sung.']),
    ]);
    expect(body).toBe(
      'The council met at noon on the old quay, and the gate was the first item of the long list that Ana Soto had written on the day before. Nobody spoke against it, and it was adopted.\n\nThe well-known clerk went home. A well-known song was sung.',
    );
  });

  it('reports a scan, and pages without text', async () => {
    expect(await reasonsOf(pdfOf([[], []]))).toBe('a scan without text: run OCR first');
    expect(await readArticles('a.pdf', pdfOf([column(first, 50, 700), []]))).toMatchObject([
      { article: { source: 'a.pdf' } },
      { note: { source: 'a.pdf', note: '1 of 2 pages have no text: if they are scans, run OCR first' } },
    ]);
  });

  it('loses no word, wherever it is on the page', async () => {
    const placed = fc.record({
      left: fc.nat(500),
      y: fc.integer({ min: 10, max: 790 }),
      size: fc.constantFrom(8, 10, 16),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(placed, { minLength: 1, maxLength: 30 }), async (places) => {
        const texts = places.map(({ left, y, size }, at): Placed => [`boat${letterOf(at)}.`, left, y, size]);
        const [result] = await readArticles('a.pdf', pdfOf([texts]));
        const text = JSON.stringify(result);
        expect(texts.filter(([word]) => !text.includes(word))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('prints nothing and requests nothing', async () => {
    const spies = [
      ...(['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(globalThis, 'fetch'),
    ];
    await readArticles('a.pdf', pdfOf([column(first, 50, 700)]));
    await readArticles('a.pdf', pdfOf([column(first, 50, 700)]).subarray(0, 400));
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});

describe('hostile PDF', () => {
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  it.each([
    ['an encrypted one', pdfOf([column(first, 50, 700)], '', encryption), /the PDF is encrypted/],
    ['a cut one', pdfOf([column(first, 50, 700)]).subarray(0, 60), /expected a whole PDF/],
    ['a text', Buffer.from('Ana Soto left.'), /expected a whole PDF/],
    [
      'a stream compressed twice',
      pdfOf([[]], '', '', ['<< /Length 3 /Filter [/FlateDecode /FlateDecode] >>\nstream\nabc\nendstream']),
      /compressed several times/,
    ],
  ])('is reported: %s', async (_, content, reason) => {
    expect(await reasonsOf(content)).toMatch(reason);
  });

  it('does not inflate beyond the limit, and reads what is within it', async () => {
    const text = deflated(`BT /F1 10 Tf 50 700 Td (Ana Soto left.) Tj ET ${' '.repeat(50_000)}`);
    const stream = `<< /Length ${text.length} /Filter /FlateDecode >>\nstream\n${text}\nendstream`;
    const file = { source: 'a.pdf', bytes: Buffer.from(pdfOf([[]], '', '', [stream])) };
    expect(await listOf(readPdf(file, { budget: { bytes: 60_000 } }))).toMatchObject([
      { article: { articleBody: 'Ana Soto left.' } },
    ]);
    await expect(listOf(readPdf(file, { budget: { bytes: 40_000 } }))).rejects.toThrow('inflates to more than');
  });

  it('is read or reported, whichever byte is changed', async () => {
    const whole = pdfOf([column(first, 50, 700)]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        expect(await readArticles('a.pdf', whole.with(at, byte))).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is recognised by its first bytes alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pdf.matches?.({ extension: '.pdf', bytes: Buffer.from(text), text })).toBe(text.startsWith('%PDF-'));
      }),
    );
  });
});
