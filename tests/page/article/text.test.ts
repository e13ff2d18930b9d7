import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/page/article/text/blocks.ts';
import { segments } from '../../../src/page/article/text/segments.ts';

const letters = (text: string) => text.replaceAll(/[^a.]/g, '');

describe('blocks', () => {
  const body = 'Lead sentence here.\nSecond line.\n\nA heading\n\n• one\n• two\n\nThe end.';

  it('tells paragraphs, headings and bullets', () => {
    expect(blocks(body).map(({ kind, span }) => [kind, body.slice(...span)])).toEqual([
      ['paragraph', 'Lead sentence here.\nSecond line.'],
      ['heading', 'A heading'],
      ['bullet', 'one'],
      ['bullet', 'two'],
      ['paragraph', 'The end.'],
    ]);
  });

  it.each(['8 April 2021', 'Lisbon, 8 de abril de 2021', 'Lisbon, April 8, 2021', '14. März 2006', '2021-04-08'])(
    'takes %s, the day of a report, for no heading',
    (line) => {
      expect(blocks(`${line}\n\nThe end.`).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    },
  );

  it('takes a line that ends in a year for a heading', () => {
    expect(blocks('The elections of 2024\n\nThe end.')[0]?.kind).toBe('heading');
  });

  it('loses nothing but white space and bullet signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '•', ' ', '\n', '-') }), (text) => {
        const kept = blocks(text)
          .map(({ span }) => text.slice(...span))
          .join('');
        expect(letters(kept)).toBe(letters(text));
      }),
    );
  });
});

describe('segments', () => {
  it('cuts where marks overlap', () => {
    const marked = [
      { span: [0, 5] as [number, number], mark: 'event' },
      { span: [2, 8] as [number, number], mark: 'person' },
    ];
    expect(segments([0, 10], marked)).toEqual([
      { start: 0, end: 2, marks: ['event'] },
      { start: 2, end: 5, marks: ['event', 'person'] },
      { start: 5, end: 8, marks: ['person'] },
      { start: 8, end: 10, marks: [] },
    ]);
  });

  it('covers the stretch without gap, each piece with exactly the marks over it', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => [start, start + length + 1] as [number, number]),
    );
    fc.assert(
      fc.property(spans, (unsorted) => {
        const marked = unsorted.toSorted((a, b) => a[0] - b[0]).map((span, mark) => ({ span, mark }));
        const cut = segments([5, 25], marked);
        expect(cut[0]?.start).toBe(5);
        expect(cut.at(-1)?.end).toBe(25);
        for (const [at, { start, end, marks }] of cut.entries()) {
          expect(start).toBe(at > 0 ? cut[at - 1]?.end : 5);
          const over = marked.filter(({ span }) => span[0] <= start && span[1] >= end).map(({ mark }) => mark);
          expect(new Set(marks)).toEqual(new Set(over));
        }
      }),
    );
  });
});
