import { expect, test } from 'vitest';
import { decodeIndex } from '../../src/contract/decode.ts';
import { decodeNames } from '../../src/contract/decode-pieces.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { makeRecord } from '../cli/make-record.ts';
import type { Sketch } from '../cli/make-record.ts';

function bundle(...sketches: Sketch[]) {
  const records = sketches.map((sketch, at) => makeRecord({ id: `a${at}`, ...sketch }));
  return reduceCollection({ title: 'T', records, skipped: [] });
}

test('a person has each name of each mention, the most frequent first, with the reason', () => {
  const body = 'José\nOrlin spoke. Orlin left. Orlin came back.';
  const [first, others] = [
    makeRecord({ id: 'a', body, persons: ['José\nOrlin'] }),
    [makeRecord({ id: 'b', persons: ['Jose Orlin'] }), makeRecord({ id: 'c', persons: ['José Orlin'] })],
  ];
  const spans = [...body.matchAll(/(?:José\n)?Orlin/g)].map(({ index, 0: { length } }): [number, number] => [
    index,
    index + length,
  ]);
  const records = [{ ...first, persons: [{ name: 'José Orlin', mentions: spans }] }, ...others];
  const { index, names } = reduceCollection({ title: 'T', records, skipped: [] });
  expect(index.persons).toEqual(['José Orlin']);
  expect(names.persons.map(({ spellings }) => spellings)).toEqual([
    [
      { name: 'José Orlin', reason: 'same name', mentions: 2 },
      { name: 'Orlin', reason: 'part of the name', mentions: 2 },
      { name: 'Jose Orlin', reason: 'written without accents', mentions: 1 },
    ],
  ]);
});

test('organisations and places have their spellings, acronyms and parts', () => {
  const body = 'The Dam Office (DO) met. The Office of the Dam Board spoke in Port Orrin, near Orrin. Dam office.';
  const { index, names } = bundle({
    body,
    organizations: [['Dam Office', 'DO', 'Dam office']],
    places: [['Port Orrin', 'Orrin.']],
  });
  expect(index.organizations).toEqual(['Dam Office']);
  expect(names.organizations[0]?.spellings).toEqual([
    { name: 'DO', reason: 'acronym', mentions: 1 },
    { name: 'Dam Office', reason: 'same name', mentions: 1 },
    { name: 'Dam office', reason: 'same name', mentions: 1 },
  ]);
  expect(names.places[0]?.spellings.map(({ reason }) => reason)).toEqual(['part of the name', 'same name']);
});

test('the page refuses a piece of another length, or a name without mentions', () => {
  const { index, names } = bundle({ persons: ['Ada Quist'] });
  const decoded = decodeIndex(JSON.stringify({ ...index, folder: 'f', texts: [0] }), 'bundle.json');
  const read = (change: object) => decodeNames(JSON.stringify({ ...names, ...change }), 'names.json', decoded);
  expect(read({})).toEqual(names);
  expect(() => read({ persons: [] })).toThrow('names.json: at persons.0.name, expected Ada Quist, as in bundle.json');
  expect(() =>
    read({ persons: [{ name: 'Ada Quist', spellings: [{ name: 'Quist', reason: 'same name', mentions: 0 }] }] }),
  ).toThrow('names.json');
  expect(() => read({ persons: [...names.persons, ...names.persons] })).toThrow('at persons, expected 1 names');
  expect(() => read({ places: undefined })).toThrow('names.json');
});
