import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMarks, noMarks, tidyTag, withNote, withTag } from '../../../../src/page/kept/stored/kept-item.ts';
import { anyMarks } from '../some-items.ts';

describe('merged marks', () => {
  it('contain every star, tag and note of both', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (one, other) => {
        const merged = mergeMarks(one, other);
        expect(merged.starred).toBe(one.starred || other.starred);
        expect(merged.read).toBe(one.read || other.read);
        expect(new Set(merged.tags)).toEqual(new Set([...one.tags, ...other.tags]));
        expect(merged.note).toContain(one.note);
        expect(merged.note).toContain(other.note);
      }),
    );
  });

  it('stay the same when one of them is merged again', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (one, other) => {
        const merged = mergeMarks(one, other);
        expect(mergeMarks(merged, other)).toEqual(merged);
        expect(mergeMarks(merged, one)).toEqual(merged);
        expect(mergeMarks(one, noMarks)).toEqual(one);
      }),
    );
  });
});

describe('a changed note', () => {
  it('replaces the one that was shown, and joins one that another tab has stored since', () => {
    const stored = { ...noMarks, note: 'Ask Ada.' };
    expect(withNote('Asked.', 'Ask Ada.')(stored).note).toBe('Asked.');
    expect(withNote('', 'Ask Ada.')(stored).note).toBe('');
    expect(withNote('Mine.', '')(stored).note).toBe('Ask Ada.\n\nMine.');
  });
});

describe('a tag', () => {
  it('is added once, and removed', () => {
    const tagged = withTag('quay', true)(withTag('quay', true)(noMarks));
    expect(tagged.tags).toEqual(['quay']);
    expect(withTag('quay', false)(tagged)).toEqual(noMarks);
  });

  it('is one line of at most 60 characters', () => {
    expect(tidyTag('  to\n check ')).toBe('to check');
    expect(tidyTag('x'.repeat(90)).length).toBe(60);
    expect(tidyTag(' \u200B')).toBe('');
  });
});
