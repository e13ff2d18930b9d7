import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../count-operations.ts';
import { Characters } from '../../src/text/characters.ts';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string) => sentences(new Characters(text)).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it('parts at stops, not at abbreviations, initials and numbers', () => {
    expect(split('Dr. Okoro met J. Brandt on Jan. 5. The U.S. delegation left. It cost 3.5 million.')).toEqual([
      'Dr. Okoro met J. Brandt on Jan. 5.',
      'The U.S. delegation left.',
      'It cost 3.5 million.',
    ]);
  });

  it('parts neither before the number of a page or year nor at the stop of a company or an hour', () => {
    expect(split('Born c. 1818 in Selwyn. Acme Inc. sells boats at 3 p.m. Tuesday.')).toEqual([
      'Born c. 1818 in Selwyn.',
      'Acme Inc. sells boats at 3 p.m. Tuesday.',
    ]);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(split('“We agree.” He left.')).toEqual(['“We agree.”', 'He left.']);
  });

  it('ends at every line break', () => {
    expect(split('A heading\n\nText goes on')).toEqual(['A heading', 'Text goes on']);
  });

  it('covers all but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '1') }), (text) => {
        const covered = split(text).join('').replaceAll(/\s/g, '');
        expect(covered).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it.each(['!', '. ', 'a. ', '.”', ' ', 'A'])('takes linear time for a repeated “%s”', async (piece) => {
    expect(await growthOf((count) => sentences(new Characters(piece.repeat(count))), 5_000)).toBeLessThan(6);
  });
});
