import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf } from '../count-operations.ts';
import { linkNames } from '../../src/collection/names/link-names.ts';
import { makeRecord } from '../cli/make-record.ts';
import type { Sketch } from '../cli/make-record.ts';

type Named = readonly [name: string, ...written: string[]];

function organizationsOf(...articles: readonly (readonly Named[])[]) {
  return linkNames(
    articles.map((organizations, at) =>
      makeRecord({ id: `a${at}`, body: organizations.flat().join(', '), organizations }),
    ),
  ).organizations;
}

describe('one name', () => {
  test.each([
    ['Kestrel Group', 'KESTREL GROUP'],
    ['the Kestrel Group', 'Kestrel Group'],
    ['Asia-Orrin Forum', 'Asia Orrin Forum'],
    ['U.N. Orrin Office', 'UN Orrin Office'],
    ['Société Orrin', 'Societe Orrin'],
    ['Marrow & Finch', 'Marrow and Finch'],
    ['Lloyd’s of Orrin', "Lloyd's of Orrin"],
    ['Orrin Defence Organisation', 'Orrin Defense Organization'],
    ['St. Orrin', 'Saint Orrin'],
  ])('%s and %s', (one, other) => {
    expect(organizationsOf([[one]], [[other]]).articles).toEqual([[0], [0]]);
  });

  test.each([
    ['Bank of Orrin', 'Bank of Brelin'],
    ['Orrin Labour Party', 'Orrin Labor Party'],
    ['Main St', 'Main Saint'],
    ['The', 'Orrin'],
  ])('but not %s and %s', (one, other) => {
    expect(organizationsOf([[one]], [[other]]).names).toHaveLength(2);
  });

  test('is shown as most articles have it, and not in capitals', () => {
    const calm: Named = ['Kestrel Group'];
    const loud: Named = ['KESTREL GROUP'];
    expect(organizationsOf([loud], [loud], [calm], [['the Kestrel Group']], [calm]).names).toEqual(['Kestrel Group']);
    expect(organizationsOf([['NFO']], [['NFO']], [['Nfo']]).names).toEqual(['NFO']);
  });

  test('is numbered by the number of articles, then by code units, and counts once an article', () => {
    const linked = organizationsOf([['B'], ['b'], ['C']], [['C'], ['A']], [['C']]);
    expect(linked.names).toEqual(['C', 'A', 'B']);
    expect(linked.articles).toEqual([[0, 2], [0, 1], [0]]);
  });

  test('needs a letter or a digit', () => {
    expect(organizationsOf([['–'], ['Orrin 7']])).toMatchObject({ names: ['Orrin 7'], articles: [[0]] });
  });
});

describe('an acronym', () => {
  const inFull: Named = ['National Front for Orrin', 'NFO'];

  test('is the name that an article spells out', () => {
    expect(organizationsOf([inFull], [['NFO']], [['N.F.O.']], [['National Front for Orrin']])).toMatchObject({
      names: ['National Front for Orrin'],
      articles: [[0], [0], [0], [0]],
    });
  });

  test('counts within a longer name too', () => {
    const linked = organizationsOf([inFull], [['NFO Youth Council']], [['National Front for Orrin Youth Council']]);
    expect(linked.articles).toEqual([[1], [0], [0]]);
  });

  test('stays alone where no article spells it out, or two do in different ways', () => {
    expect(organizationsOf([['National Front for Orrin']], [['NFO']]).names).toHaveLength(2);
    const other: Named = ['Northern Fishing Office', 'NFO'];
    expect(organizationsOf([inFull], [other], [['NFO']]).names).toHaveLength(3);
  });

  test('at the beginning of a name is the only other beginning with its letters', () => {
    expect(organizationsOf([['OU Sea Council']], [['Orrin Union Sea Council']]).names).toHaveLength(1);
    expect(organizationsOf([['OU Sea Council']], [['Orrin Union Air Council']]).names).toHaveLength(2);
    const two = organizationsOf([['OU Sea Council']], [['Orrin Union Sea Council']], [['Old Union Sea Council']]);
    expect(two.names).toHaveLength(3);
  });

  test('of a place is spelled out for organisations as well', () => {
    const places: Named[] = [['United Orrin', 'U.O.']];
    const records = [
      makeRecord({ id: 'a', body: 'United Orrin, U.O.', places, organizations: [['United Orrin Senate']] }),
      makeRecord({ id: 'b', body: 'UO', organizations: [['UO Senate']], places: [['UO']] }),
    ];
    expect(linkNames(records)).toMatchObject({
      organizations: { names: ['UO Senate'], articles: [[0], [0]] },
      places: { names: ['UO'], articles: [[0], [0]] },
    });
  });
});

const written: Named[] = [
  ['NFO'],
  ['nfo'],
  ['National Front for Orrin', 'NFO'],
  ['Northern Fishing Office', 'NFO'],
  ['The NFO Council'],
  ['National Front for Orrin Council'],
  ['OU Council'],
  ['Orrin Union Council'],
  ['Old Union Council'],
  ['--'],
];
const sketches: fc.Arbitrary<Sketch> = fc
  .record({ organizations: fc.subarray(written), places: fc.subarray(written) })
  .map((names) => ({ ...names, body: [...names.organizations, ...names.places].flat().join(', ') }));

test('the order of the articles does not matter, numbers ascend, and each name stands once', () => {
  const lists = fc
    .array(sketches, { minLength: 1, maxLength: 7 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })));
  fc.assert(
    fc.property(lists, ([all, order]) => {
      const records = all.map((sketch, at) => makeRecord({ id: `a${at}`, ...sketch }));
      const [one, other] = [linkNames(records), linkNames(order.flatMap((at) => records[at] ?? []))];
      for (const kind of ['organizations', 'places'] as const) {
        const { names, articles } = one[kind];
        expect(other[kind]).toMatchObject({ names, articles: order.map((at) => articles[at]) });
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(articles.flat())).toEqual(new Set(names.keys()));
        for (const row of articles) expect(row).toEqual(row.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['A.', 'U ', "l's", '- ', 'of the ', '&', 'isations'])(
  'a name that repeats “%s” takes linear time',
  async (part) => {
    const organization = (count: number) => organizationsOf([[part.repeat(count), 'NFO']], [['NFO']]);
    expect(organization(100_000).articles).toHaveLength(2);
    expect(await growthOf(organization, 5_000)).toBeLessThan(6);
  },
);
