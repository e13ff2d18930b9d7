import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeKeptFile, encodeKeptFile } from '../../../../src/page/kept/stored/kept-file.ts';
import type { KeptItem } from '../../../../src/page/kept/stored/kept-item.ts';
import { anyItem } from '../some-items.ts';

function fileWith(change: Partial<Record<keyof KeptItem, unknown>>): string {
  const item = { of: 'article', id: 'b-workers', starred: true, read: false, tags: [], note: '', ...change };
  return JSON.stringify({ format: 'dateline-kept', version: 1, collection: 'Harbour', items: [item] });
}

describe('a file of kept items', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        expect(decodeKeptFile(encodeKeptFile('Harbour', items), 'kept.json')).toEqual(items);
      }),
    );
  });

  it.each([
    ['expected JSON, found text that is none, or is cut off', '{"format":"dateline-kept","it'],
    ['expected kept articles and events as this page exports them', '{"format":"dateline-views","version":1}'],
    ['at version, expected 1, found 2', '{"format":"dateline-kept","version":2,"collection":"","items":[]}'],
    ['at items.0.of', fileWith({ of: 'person' })],
    ['at items.0.id, expected an id of 1 to 4000 characters', fileWith({ id: '' })],
    ['at items.0.starred', fileWith({ starred: 'yes' })],
    ['at items.0.tags.0, expected a tag in one line', fileWith({ tags: ['two\nlines'] })],
    ['at items.0.tags, expected each tag once', fileWith({ tags: ['quay', 'quay'] })],
    ['at items.0.note', fileWith({ note: null })],
  ])('is refused with the place: %s', (message, text) => {
    expect(() => decodeKeptFile(text, 'kept.json')).toThrow(
      `kept.json: ${message.startsWith('at') ? '' : 'at (the whole), '}${message}`,
    );
  });
});
