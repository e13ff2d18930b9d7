import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { maxDrawn, timelineSvg } from '../../../src/page/picture/timeline-svg.ts';
import type { Picture } from '../../../src/page/picture/timeline-svg.ts';
import { textWidth } from '../../../src/page/picture/text-width.ts';
import { daily, day, makeEntries, overlapping } from '../timeline/make-entries.ts';
import type { Span } from '../timeline/make-entries.ts';

const start = Date.UTC(2021, 0, 1);

function pictureOf(spans: readonly Span[], change: Partial<Picture> = {}): Picture {
  return {
    title: 'Harbour',
    subtitle: 'Period: 2021',
    entries: makeEntries(spans),
    lanes: null,
    window: { start, end: start + 400 * day },
    width: 1200,
    legend: [{ label: 'Ada Okoro', slot: 0 }],
    colours: { paper: '#fff', ink: '#000', soft: '#555', line: '#ddd', persons: ['#0067a3', '#b84e00'] },
    ...change,
  };
}

interface Label {
  text: string;
  x: number;
  y: number;
}

/** Reads a picture with a parser of XML: the titles of its entries, their labels, and all texts. */
function read(svg: string) {
  const titles: string[] = [];
  const labels: Label[] = [];
  const texts: string[] = [];
  let inEntry = false;
  let at = { x: 0, y: 0 };
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'g') inEntry = true;
    if (name === 'text') at = { x: Number(attributes['x']), y: Number(attributes['y']) };
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'g') inEntry = false;
    if (name === 'title') titles.push(text);
    if (name === 'text') texts.push(text);
    if (name === 'text' && inEntry) labels.push({ text, ...at });
    text = '';
  });
  parser.write(svg).close();
  return { titles, labels, texts };
}

const spans = fc.array(
  fc.record({ from: fc.nat(500), length: fc.constantFrom(0, 1, 1, 30, 365) }).map(({ from, length }) => ({
    start: start + (from - 50) * day,
    end: start + (from - 50 + length) * day,
  })),
  { minLength: 1, maxLength: 60 },
);

it('has the name of every visible event, and no label over another or beyond the edges', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 800, max: 8000 }), (all, width) => {
      const picture = pictureOf(all, { width });
      const { titles, labels } = read(timelineSvg(picture));
      const seen = overlapping(picture.entries, picture.window).map((position) => `Headline ${position + 100}`);
      expect(titles.map((title) => title.replace(/^.*: /, '')).toSorted()).toEqual(seen.toSorted());
      expect(labels.map(({ text }) => text).toSorted()).toEqual(seen.toSorted());
      const boxes = labels.map(({ text, x, y }) => ({ left: x, right: x + textWidth(text) * 12, y }));
      boxes.forEach((one, at) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(at + 1))
          expect(one.y !== other.y || one.right <= other.left || other.right <= one.left).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

it('escapes names, whatever is in them, and keeps them in their lane', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const entries = { ...makeEntries(daily(2, start)), headline: () => name };
      const lane = { key: 'a', label: name, slot: 1, positions: Uint32Array.of(0, 1) };
      const { titles } = read(timelineSvg(pictureOf([], { title: name, entries, lanes: [lane] })));
      expect(titles).toHaveLength(2);
    }),
  );
  const title = '<script>alert(1)</script>';
  expect(timelineSvg(pictureOf(daily(1, start), { title }))).not.toContain('<script');
});

it('has an axis, and a legend of the colours and marks in it', () => {
  const { texts } = read(timelineSvg(pictureOf([{ start, end: start + day, colours: [0], marks: ['inferred'] }])));
  expect(texts).toEqual(expect.arrayContaining(['2022', 'Ada Okoro', 'Hollow: the time is not spelled out']));
  expect(read(timelineSvg(pictureOf(daily(1, start)))).texts).not.toContain('Ada Okoro');
});

it('says how many it leaves out beyond thousands', () => {
  const svg = timelineSvg(pictureOf(daily(maxDrawn + 3, start), { window: { start, end: start + 4000 * day } }));
  expect(read(svg).texts).toContain('3 more are not drawn');
});
