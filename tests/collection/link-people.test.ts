import { describe, expect, test } from 'vitest';
import { linkPeople } from '../../src/collection/people/link-people.ts';
import { orderArticles } from '../../src/collection/articles/order-articles.ts';
import { makeRecord } from '../cli/make-record.ts';
import type { Sketch } from '../cli/make-record.ts';

function link(...sketches: Sketch[]) {
  const { names, linkArticle, numberOf } = linkPeople(
    orderArticles(sketches.map((sketch, at) => makeRecord({ id: `a${at}`, ...sketch }))),
  );
  return { names, articles: sketches.map((_, at) => ({ ...linkArticle(at), numberOf: numberOf(at) })) };
}

function reasons(...sketches: Sketch[]): (string | undefined)[] {
  return link(...sketches).articles.flatMap(({ persons }) => persons.map(({ reason }) => reason));
}

function named(date: string | null, ...persons: string[]): Sketch {
  return { date, persons };
}

describe('full names', () => {
  test('one name is one person, numbered by articles, then by name', () => {
    const links = link(
      named('2020-01-01', 'Olga Brandt', 'Tomas Vega'),
      named('2024-01-01', 'Tomas Vega', 'Ada Quist'),
    );
    expect(links.names).toEqual(['Tomas Vega', 'Ada Quist', 'Olga Brandt']);
    expect(links.articles.map(({ persons }) => persons.map(({ person }) => person))).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  test('the most frequent spelling is shown, and the others say why they are the same', () => {
    const [a, b, c] = [
      named('2020-01-01', 'Jose Núñez'),
      named('2020-01-02', 'José Núñez'),
      named('2020-01-03', 'José Núñez'),
    ];
    expect(link(a, b, c).names).toEqual(['José Núñez']);
    expect(reasons(a, b, c)).toEqual(['same name', 'same name', 'same name'].with(0, 'written with accents'));
    expect(reasons(named(null, 'Jose Nunez'), b, c)).toEqual(['same name', 'same name', 'written without accents']);
  });

  test('of equally frequent spellings the first by code units is shown', () => {
    expect(link(named(null, 'Sergey Orlin'), named(null, 'Sergei Orlin')).names).toEqual(['Sergei Orlin']);
  });

  test.each([
    ['John F. Marlow', 'John Marlow', 'initial'],
    ['J. Marlow', 'John Marlow', 'initial'],
    ['J.F. Marlow', 'John Felix Marlow', 'initial'],
    ['John F. Marlow', 'John F. B. Marlow', 'initial'],
    ['Dmitriy Vasin', 'Dmitri Vasin', 'another spelling'],
    ['Jean-Pierre Lacombe', 'Jean Pierre Lacombe', 'another spelling'],
    ['Bashar al-Tamir', 'Bashar Tamir', 'same name'],
    ['Xin Weilang', 'Weilang Xin', 'names in the other order'],
    ['Oleh Marchenkyy', 'Oleh Marchenky', 'another spelling'],
    ['Nils Hedburg', 'Nils Hedberg', 'another spelling'],
    ['Hilda Rosen Clay', 'Hilda Clay', 'middle name left out'],
    ['John Marlow Jr.', 'John Marlow', 'with and without "jr"'],
  ])('%s is %s', (one, other, reason) => {
    const sketches = [named('2020-01-01', one), named('2020-02-01', other)];
    expect(link(...sketches).names).toHaveLength(1);
    expect(reasons(...sketches)).toContain(reason);
  });

  test.each([
    ['John F. Marlow', 'John B. Marlow'],
    ['John B. Marlow', 'John F. B. Marlow'],
    ['John Bruno Marlow', 'John F. B. Marlow'],
    ['John Marlow Sr.', 'John Marlow Jr.'],
    ['Ivan Petrin', 'Ivan Petrina'],
    ['Ann Abel', 'Anna Bel'],
    ['Pavel Orlin', 'Sergei Orlin'],
    ['Maria Stone', 'Maria Stonehill'],
    ['Mark Todd', 'Mark Dodd'],
  ])('%s is not %s', (one, other) => {
    expect(link(named('2020-01-01', one), named('2020-01-01', other)).names).toHaveLength(2);
  });

  test('a doubtful likeness needs nearness in time or a co-mention', () => {
    const early = named('2010-01-01', 'Nils Hedburg');
    expect(link(early, named('2020-01-01', 'Nils Hedberg')).names).toHaveLength(2);
    const [withAda, adaToo] = [
      named('2010-01-01', 'Nils Hedburg', 'Ada Quist'),
      named(null, 'Nils Hedberg', 'Ada Quist'),
    ];
    expect(link(withAda, adaToo).names).toEqual(['Ada Quist', 'Nils Hedberg']);
  });

  test('an article that has both keeps them apart', () => {
    expect(link(named('2020-01-01', 'Nils Hedburg', 'Nils Hedberg')).names).toHaveLength(2);
  });

  test('a short form that fits two people stays alone', () => {
    const [f, b] = [named('2020-01-01', 'John F. Marlow'), named('2020-01-01', 'John B. Marlow')];
    expect(link(f, b, named('2020-01-01', 'John Marlow')).names).toHaveLength(3);
    expect(link(named(null, 'James Orlin'), named(null, 'John Orlin'), named(null, 'J. Orlin')).names).toHaveLength(3);
  });

  test('a chain of longer forms leads to one person', () => {
    const chain = ['John Felix Marlow', 'John F. Marlow', 'John Marlow', 'J. Marlow'];
    expect(link(...chain.map((name) => named('2020-01-01', name))).names).toHaveLength(1);
  });
});

describe('parts of names', () => {
  test('a surname is its only bearer, if near in time', () => {
    const sketches = [named('2020-01-01', 'Sergei Orlin'), named('2020-02-01', 'Orlin')];
    expect(link(...sketches).names).toEqual(['Sergei Orlin']);
    expect(reasons(...sketches)).toEqual(['same name', 'only Orlin in the collection']);
  });

  test('or by a co-mention', () => {
    expect(
      link(named('2010-01-01', 'Sergei Orlin', 'Ada Quist'), named(null, 'Orlin', 'Ada Quist')).names,
    ).toHaveLength(2);
    expect(link(named('2010-01-01', 'Sergei Orlin', 'Ada Quist'), named(null, 'Orlin', 'Tom Vega')).names).toEqual([
      'Ada Quist',
      'Sergei Orlin',
      'Tom Vega',
    ]);
  });

  test('of two bearers in the same time neither is meant, and the surname is not a third person', () => {
    const links = link(
      named('2020-01-01', 'Sergei Orlin'),
      named('2020-01-02', 'Pavel Orlin'),
      named('2020-01-03', 'Orlin', 'Ada Quist'),
    );
    expect(links.names).toEqual(['Ada Quist', 'Pavel Orlin', 'Sergei Orlin']);
    expect(links.articles[2]?.numberOf).toEqual(new Map([['Ada Quist', 0]]));
  });

  test('of two bearers the only one near in time and company is meant', () => {
    const [sergei, pavel] = [
      named('2020-01-01', 'Sergei Orlin', 'Ada Quist'),
      named('2020-01-02', 'Pavel Orlin', 'Tom Vega'),
    ];
    expect(reasons(sergei, pavel, named('2020-01-03', 'Orlin', 'Ada Quist'))).toContain(
      'only Orlin near in time and company',
    );
    const both = link(sergei, pavel, named('2020-01-03', 'Orlin', 'Ada Quist', 'Tom Vega'));
    expect(both.names).toHaveLength(4);
    const late = link(sergei, pavel, named('2024-01-03', 'Orlin', 'Ada Quist'));
    expect(late.names).toHaveLength(4);
  });

  test('a surname far from its only bearer is not a person beside them', () => {
    expect(link(named('2020-01-01', 'Sergei Orlin'), named('2024-01-01', 'Orlin')).names).toEqual(['Sergei Orlin']);
  });

  test('a name that more articles have alone than with a given name is a person of that name', () => {
    const alone = ['2024-01-01', '2024-01-02'].map((date) => named(date, 'Orlin'));
    expect(link(named('2020-01-01', 'Sergei Orlin'), ...alone).names).toEqual(['Orlin', 'Sergei Orlin']);
  });

  test('a family name in front counts where the article goes on with it', () => {
    const first = { date: '2020-01-01', body: 'Xin Weilang came. Xin spoke.' };
    const record = makeRecord({ id: 'a', ...first, persons: ['Xin Weilang'] });
    record.persons[0]?.mentions.push([18, 21]);
    const later = makeRecord({ id: 'b', date: '2020-01-09', persons: ['Xin'] });
    expect(linkPeople([record, later]).names).toEqual(['Xin Weilang']);
    const unused = makeRecord({ id: 'a', ...first, persons: ['Xin Weilang'] });
    expect(linkPeople([unused, later]).names).toHaveLength(2);
  });

  test('a surname with its particle', () => {
    expect(link(named('2020-01-01', 'Mira van Dahl'), named('2020-01-05', 'van Dahl')).names).toEqual([
      'Mira van Dahl',
    ]);
  });

  test('without any full name it is a person of that name', () => {
    expect(link(named('2020-01-01', 'Orlin'), named('2023-01-01', 'Orlin')).names).toEqual(['Orlin']);
  });
});

test('two names of one person in one article are one entry with all mentions', () => {
  const links = link({
    date: '2020-01-01',
    body: 'John F. Marlow and John Marlow',
    persons: ['John F. Marlow', 'John Marlow'],
  });
  expect(links.articles[0]?.persons).toEqual([
    {
      person: 0,
      name: 'John F. Marlow',
      reason: 'same name; initial',
      mentions: [
        [0, 14],
        [19, 30],
      ],
    },
  ]);
  expect(links.articles[0]?.numberOf).toEqual(
    new Map([
      ['John F. Marlow', 0],
      ['John Marlow', 0],
    ]),
  );
});

test('a name without letters is nobody', () => {
  expect(link(named(null, '...', 'Ada Quist')).names).toEqual(['Ada Quist']);
});
