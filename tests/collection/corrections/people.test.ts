import { describe, expect, test } from 'vitest';
import { corrected } from './corrected.ts';

const body = 'Ada Quist and Berta Qvist met Green Field.';
const meeting = {
  id: 'a',
  date: '2020',
  body,
  persons: ['Ada Quist', 'Berta Qvist', 'Green Field'],
  events: [{ date: '2020', sentence: body, persons: ['Ada Quist', 'Berta Qvist', 'Green Field'] }],
};
const later = { id: 'b', date: '2021', body: 'Berta Qvist left.', persons: ['Berta Qvist'] };

describe('people', () => {
  test('are merged in articles, events, texts and spellings, under the name of the first', () => {
    const merge = { kind: 'merge-people' as const, names: ['Ada Quist', 'berta qvist'] };
    const { of, event, detail, names, notes } = corrected([meeting, later], merge);
    expect(of('persons')).toEqual({ a: ['Ada Quist', 'Green Field'], b: ['Ada Quist'] });
    expect(event(body)?.named('persons')).toEqual(['Ada Quist', 'Green Field']);
    expect(detail('a').persons[0]?.mentions).toEqual([
      [0, 9],
      [14, 25],
    ]);
    expect(names.persons[0]?.spellings).toEqual([
      { name: 'Berta Qvist', reason: 'joined by a correction', mentions: 2 },
      expect.objectContaining({ name: 'Ada Quist', mentions: 1 }),
    ]);
    expect(notes).toEqual([]);
  });

  test('are renamed; a person who has the name already becomes the same', () => {
    const { of } = corrected(
      [meeting, later],
      { kind: 'rename-person', name: 'Green Field', to: 'Gwen Field' },
      { kind: 'rename-person', name: 'Berta Qvist', to: 'Ada Quist' },
    );
    expect(of('persons')).toEqual({ a: ['Ada Quist', 'Gwen Field'], b: ['Ada Quist'] });
  });

  test('who are none are removed', () => {
    const { of, event, detail, names } = corrected([meeting], { kind: 'not-a-person', name: 'Green Field' });
    expect(of('persons')).toEqual({ a: ['Ada Quist', 'Berta Qvist'] });
    expect(event(body)?.named('persons')).toEqual(['Ada Quist', 'Berta Qvist']);
    expect(detail('a').persons).toHaveLength(2);
    expect(names.persons).toHaveLength(2);
  });

  test('renamed in a circle have their name', () => {
    const { of } = corrected(
      [later],
      { kind: 'rename-person', name: 'Berta Qvist', to: 'Tom' },
      { kind: 'rename-person', name: 'Tom', to: 'Berta Qvist' },
    );
    expect(of('persons')).toEqual({ b: ['Berta Qvist'] });
  });

  test('are numbered anew: most articles first', () => {
    const { index } = corrected([meeting, later], { kind: 'merge-people', names: ['Green Field', 'Berta Qvist'] });
    expect(index.persons).toEqual(['Green Field', 'Ada Quist']);
  });
});

describe('a person is split', () => {
  const split = { kind: 'split-person' as const, name: 'Berta Qvist', to: 'Berta Qvist (mayor)', mentions: [] };

  test('by article', () => {
    const { of, detail } = corrected([meeting, later], { ...split, articles: ['b'] });
    expect(of('persons')).toEqual({ a: ['Ada Quist', 'Berta Qvist', 'Green Field'], b: ['Berta Qvist (mayor)'] });
    expect(detail('b').persons).toMatchObject([{ name: 'Berta Qvist (mayor)', reason: 'by a correction' }]);
  });

  test('by mention, with the events whose sentence has the mention', () => {
    const { of, event, detail, index } = corrected([meeting, later], { ...split, articles: [], mentions: ['a#14'] });
    expect(of('persons')['a']).toEqual(['Berta Qvist', 'Ada Quist', 'Berta Qvist (mayor)', 'Green Field']);
    expect(event(body)?.named('persons')).not.toContain('Berta Qvist');
    expect(event(body)?.named('persons')).toContain('Berta Qvist (mayor)');
    const mayor = index.persons.indexOf('Berta Qvist (mayor)');
    expect(detail('a').persons.find(({ person }) => person === mayor)?.mentions).toEqual([[14, 25]]);
  });

  test('and the spellings of both are counted in the texts, after a later name too', () => {
    const { names } = corrected(
      [meeting, later],
      { ...split, articles: ['b'] },
      { kind: 'rename-person', name: 'Berta Qvist', to: 'Berta Q.' },
    );
    const mentions = names.persons.map(({ name, spellings }) => [name, spellings.map((each) => each.mentions)]);
    expect(Object.fromEntries(mentions)).toMatchObject({ 'Berta Q.': [1], 'Berta Qvist (mayor)': [1] });
  });

  test('into another who is known', () => {
    const { of } = corrected([meeting, later], { ...split, to: 'Ada Quist', articles: ['b'] });
    expect(of('persons')['b']).toEqual(['Ada Quist']);
  });
});

describe('a name changes its kind', () => {
  const guild = { id: 'c', date: '2022', body: 'Green Field merged.', organizations: [['Green Field'] as const] };

  test('from person to organisation, one that has the name already becomes the same', () => {
    const { of, event, detail, names } = corrected([meeting, guild], {
      kind: 'person-to-organization',
      name: 'Green Field',
    });
    expect(of('persons')['a']).toEqual(['Ada Quist', 'Berta Qvist']);
    expect(of('organizations')).toEqual({ a: ['Green Field'], c: ['Green Field'] });
    expect(event(body)?.named('organizations')).toEqual(['Green Field']);
    expect(detail('a').organizations).toEqual([{ name: 'Green Field', mentions: [[30, 41]] }]);
    expect(names.organizations[0]?.spellings[0]?.mentions).toBe(2);
  });

  test('and back', () => {
    const { of, detail } = corrected([guild], { kind: 'organization-to-person', name: 'Green Field' });
    expect(of('persons')).toEqual({ c: ['Green Field'] });
    expect(of('organizations')).toEqual({ c: [] });
    expect(detail('c').persons).toEqual([
      { person: 0, name: 'Green Field', reason: 'by a correction', mentions: [[0, 11]] },
    ]);
  });
});

test('keywords and places are removed', () => {
  const article = { id: 'a', body: 'A dam in Orrin.', places: [['Orrin'] as const], keywords: [['dam', 2] as const] };
  const { of, detail } = corrected(
    [article],
    { kind: 'remove-keyword', name: 'Dam' },
    { kind: 'remove-place', name: 'orrin' },
  );
  expect([of('keywords'), of('places')]).toEqual([{ a: [] }, { a: [] }]);
  expect(detail('a')).toMatchObject({ keywords: [], places: [] });
});
