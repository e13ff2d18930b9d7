import * as fc from 'fast-check';
import { tidyTag } from '../../../src/page/kept/stored/kept-item.ts';
import type { KeptItem, Marks } from '../../../src/page/kept/stored/kept-item.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '"', '\\', '\u202E', '\u{1F600}', 'e\u0301') }),
);

/** Marks with few tags and notes, so that they meet. */
export const anyMarks: fc.Arbitrary<Marks> = fc.record({
  starred: fc.boolean(),
  read: fc.boolean(),
  tags: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('quay', 'to check'),
      anyText.map(tidyTag).filter((tag) => tag !== ''),
    ),
    { maxLength: 3 },
  ),
  note: fc.oneof(fc.constantFrom('', 'See the log.', 'See the log.\n\nAsk.'), anyText),
});

export const anyItem: fc.Arbitrary<KeptItem> = fc
  .tuple(fc.constantFrom('article' as const, 'event' as const), anyText, anyMarks)
  .map(([of, id, marks]) => ({ of, id: `i${id}`, ...marks }));
