import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { choices, count, countLists, counts, countsOrNull, reportLists, texts } from '../../src/contract/column.ts';
import { dateLists, dates, datesOrNull, edtfSchema } from '../../src/contract/edtf-column.ts';

const columns: [string, v.GenericSchema, v.GenericSchema][] = [
  ['counts', counts, v.array(count)],
  ['counts or null', countsOrNull, v.array(v.nullable(count))],
  ['lists of counts', countLists, v.array(v.array(count))],
  ['lists of reports', reportLists, v.array(v.array(v.tuple([count, count, count, count, count])))],
  ['choices', choices(['a', 'b']), v.array(v.picklist(['a', 'b']))],
  ['lists of dates', dateLists, v.array(v.array(edtfSchema))],
  ['texts', texts, v.array(v.string())],
  ['dates', dates, v.array(edtfSchema)],
  ['dates or null', datesOrNull, v.array(v.nullable(edtfSchema))],
];

it('of reports keeps no more than five of an entry', () => {
  expect(v.parse(reportLists, [[[0, 1, 2, 3, 4, 5]]])).toEqual([[[0, 1, 2, 3, 4]]]);
});

const leaf = fc.oneof(
  fc.nat(9),
  fc.constantFrom(null, undefined, '', '2023-03-21', '2023-02-30', '2023-03', 'x', -1, 0.5, Number.NaN, -0, true, {}),
);
const entry = fc.oneof(leaf, fc.array(leaf, { maxLength: 4 }), fc.array(fc.array(leaf, { maxLength: 6 })));
const fine = fc.constantFrom<unknown>(
  [1, 0],
  [null, 2],
  [[1], []],
  [[[0, 1, 2, 3, 4]], []],
  [['2023-03']],
  ['a'],
  ['2023'],
  ['2023', null],
);

const refused: Record<string, unknown[]> = {
  counts: [[-1], [0.5], ['1'], [null], [[1]]],
  'counts or null': [[-1], [undefined], [[]]],
  'lists of counts': [[[-1]], [[0.5]], [1], [null], [[[0]]]],
  'lists of reports': [[[[0, 1, 2, 3]]], [[[0, 1, 2, 3, -2]]], [[[0, 1, 2, 3, '2']]], [[0, 1, 2, 3, 4]]],
  choices: [['c'], [null], [1], [['a']]],
  'lists of dates': [['2023'], [['yesterday']], [[null]]],
  texts: [[1], [null], [['a']]],
  dates: [['2023-02-30'], [null], ['yesterday'], [2023]],
  'dates or null': [['2023-02-30'], [undefined], ['']],
};

describe.each(columns)('a column of %s', (name, whole, oneByOne) => {
  it.each(refused[name]?.map((input) => [JSON.stringify(input), input]) ?? [])('does not take %s', (_text, input) => {
    expect(v.safeParse(whole, input).success).toBe(false);
  });

  it('takes what its schema takes entry by entry, and says the same of what it does not take', () => {
    fc.assert(
      fc.property(fc.oneof(fine, fc.array(entry, { maxLength: 3 }), leaf), (input) => {
        const [found, wanted] = [whole, oneByOne].map((schema) => v.safeParse(schema, input, { abortEarly: true }));
        expect(found?.success).toBe(wanted?.success);
        expect(found?.output).toEqual(wanted?.output);
        expect(found?.issues?.map((issue) => [v.getDotPath(issue), issue.expected, issue.received])).toEqual(
          wanted?.issues?.map((issue) => [v.getDotPath(issue), issue.expected, issue.received]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
