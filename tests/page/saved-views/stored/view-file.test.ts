import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet } from '../../../../src/contract/facets.ts';
import { FormatError } from '../../../../src/contract/decode.ts';
import { defaultView, formatView } from '../../../../src/page/state/url/view-state.ts';
import { limits } from '../../../../src/page/saved-views/stored/saved-view.ts';
import type { SavedView } from '../../../../src/page/saved-views/stored/saved-view.ts';
import { decodeViewFile, encodeViewFile, fileLimit } from '../../../../src/page/saved-views/stored/view-file.ts';
import { titleLimit } from '../../../../src/page/stored-data/tidy-text.ts';
import { anyView, viewNamed } from '../some-views.ts';

function faultOf(text: string): FormatError {
  try {
    decodeViewFile(text, 'mine.json');
  } catch (error) {
    if (error instanceof FormatError) return error;
  }
  throw new Error('it was read');
}

function fileWith(change: Partial<Record<keyof SavedView, unknown>>): string {
  const view = { ...viewNamed('Quay', '?q=quay'), ...change };
  return JSON.stringify({ format: 'dateline-views', version: 1, views: [view] });
}

describe('a file of views', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyView), (views) => {
        expect(decodeViewFile(encodeViewFile(views), 'mine.json')).toEqual(views);
      }),
    );
  });

  it('may hold every view that the page can make', () => {
    const text = fc.string({ unit: 'binary' });
    const searches = fc.record({ q: text, names: fc.array(text, { maxLength: 3 }) });
    fc.assert(
      fc.property(searches, ({ q, names }) => {
        const facets = byFacet(() => ({ match: 'any' as const, chosen: names, excluded: names }));
        const views = [viewNamed('Quay', formatView({ ...defaultView, q, facets }))];
        expect(decodeViewFile(encodeViewFile(views), 'mine.json')).toEqual(views);
      }),
    );
  });

  it('is never too large for what wrote it', () => {
    const greatest = {
      id: 'x'.repeat(64),
      name: '\u4E2D'.repeat(limits.name),
      search: `?${'q'.repeat(limits.search - 1)}`,
      collection: '\u4E2D'.repeat(titleLimit),
      saved: '+275760-09-13T00:00:00.000Z',
    };
    const views = Array.from({ length: limits.views }, () => greatest);
    const text = encodeViewFile(views);
    expect(new TextEncoder().encode(text).length).toBeLessThan(fileLimit);
    expect(decodeViewFile(text, 'mine.json').length).toBe(limits.views);
    expect(faultOf(encodeViewFile([...views, greatest])).message).toContain('at most 500 views, found a list of 501');
  });

  it.each([
    ['(the whole)', 'JSON', 'nothing', ''],
    ['(the whole)', 'JSON', 'begins with “{"format":"dateline-”', '{"format":"dateline-views","ver'],
    ['(the whole)', 'JSON', 'text that is none', '\u0000\u0001'],
    ['(the whole)', 'views as this page exports them', 'another kind', '[]'],
    ['(the whole)', 'views as this page exports them', 'another kind', 'null'],
    ['(the whole)', 'views as this page exports them', 'another kind', '{"format":"dateline-bundle","version":1}'],
    ['version', '1', '2', '{"format":"dateline-views","version":2,"views":[]}'],
    ['views', '"views"', 'nothing', '{"format":"dateline-views","version":1}'],
    ['views.0.name', '"name"', 'nothing', fileWith({ name: undefined })],
    ['views.0.name', 'string', '7', fileWith({ name: 7 })],
    ['views.0.name', 'a name in one line', '" Quay"', fileWith({ name: ' Quay' })],
    ['views.0.name', 'a name in one line', '"a', fileWith({ name: 'a\u0000b' })],
    ['views.0.name', 'a name in one line', '', fileWith({ name: '\u200B' })],
    ['views.0.name', '1 to 120 characters', '(123 characters)', fileWith({ name: 'x'.repeat(121) })],
    ['views.0.id', 'letters, digits', '"../x"', fileWith({ id: '../x' })],
    ['views.0.saved', 'an instant such as', '"yesterday"', fileWith({ saved: 'yesterday' })],
    ['views.0.collection', 'at most 300', '(303 characters)', fileWith({ collection: 'x'.repeat(301) })],
  ])('is refused where %s is not %s', (path, expected, found, text) => {
    const fault = faultOf(text);
    expect([fault.file, fault.path]).toEqual(['mine.json', path]);
    expect(fault.expected).toContain(expected);
    expect(fault.found).toContain(found);
    expect(fault.message.length).toBeLessThan(400);
  });

  it.each(['javascript:alert(1)', '//example.invalid/?q=1', '?q=1#article', '?q=a b', '?', 'q=1', '?q="'])(
    'is refused with the query %s',
    (search) => {
      const fault = faultOf(fileWith({ search }));
      expect(fault.path).toBe('views.0.search');
      expect(fault.expected).toContain('the query of an address');
    },
  );

  it('is refused for anything at all, with a short message, and with no other error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(faultOf(text).message.length).toBeLessThan(400);
      }),
    );
  });

  it.each([' ', '(', '\u0301', 'a b', '\uD800', '%', '['])('of a megabyte of %j is refused in good time', (unit) => {
    const long = unit.repeat(1_000_000 / unit.length);
    expect(faultOf(fileWith({ name: long })).path).toBe('views.0.name');
    expect(faultOf(fileWith({ search: `?${long}` })).path).toBe('views.0.search');
    expect(faultOf(long).path).toBe('(the whole)');
  });
});
