import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGold } from './gold-format.ts';
import { readGold } from './read-gold.ts';

const head = 'published: 2019-03-11\nkeywords: port|harbour; strike\n\n';

describe('parseGold', () => {
  it('reads the header and leaves the plain text', () => {
    const article = parseGold(`${head}[[person|Ana Soto]] left.\n\nShe [[date:PAST_REF|recently]] came.\n`);
    expect(article).toMatchObject({ published: '2019-03-11', keywords: [['port', 'harbour'], ['strike']] });
    expect(article.text).toBe('Ana Soto left.\n\nShe recently came.');
  });

  it('takes "none" for no publication date', () => {
    expect(parseGold('keywords: port\npublished: none\n\nText.').published).toBeNull();
  });

  it('places nested marks in the plain text', () => {
    const { text, events, persons, dates } = parseGold(
      `${head}Hm. [[event:2019-03-08,2019-05|[[person:Ana Soto|Soto]] left on [[date:2019-03-08|Friday]] until [[date:2019-05|May]].]]`,
    );
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(events.map(cut)).toEqual(['Soto left on Friday until May.']);
    expect(events[0]?.values).toEqual(['2019-03-08', '2019-05']);
    expect(persons.map((each) => [cut(each), each.name])).toEqual([['Soto', 'Ana Soto']]);
    expect(dates.map((each) => [cut(each), each.value])).toEqual([
      ['Friday', '2019-03-08'],
      ['May', '2019-05'],
    ]);
  });

  it('reads other right values and optional dates', () => {
    const { dates } = parseGold(`${head}[[date:P2DE,P20Y|two decades]] and [[date?:2023-02-31|2023-02-31]]`);
    expect(dates).toMatchObject([
      { value: 'P2DE', accept: ['P20Y'], optional: false },
      { value: '2023-02-31', accept: [], optional: true },
    ]);
  });

  it.each([
    ['[[person|Ana', 'is not closed'],
    ['Ana]] left', 'closes nothing'],
    ['[[place|Rome]]', 'expected person, date, date? or event'],
    ['[[date|Friday]]', 'expected a value'],
    ['[[Friday', 'expected [[kind:value|passage]]'],
  ])('refuses %s', (text, message) => {
    expect(() => parseGold(head + text)).toThrow(message);
  });

  it('refuses a missing header line', () => {
    expect(() => parseGold('published: none\n\nText.')).toThrow('keywords');
  });

  it('finds every mark where it was put', () => {
    const plain = fc.stringMatching(/^[a-zé\p{Lu} .,']{0,20}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1 }), (pieces) => {
        const { text, persons } = parseGold(
          `${head}${pieces.map(([before, name]) => `${before}[[person:N|${name}]]`).join('')}.`,
        );
        expect(text).toBe(`${pieces.flat().join('')}.`);
        expect(persons.map(({ start, end }) => text.slice(start, end))).toEqual(pieces.map(([, name]) => name));
      }),
    );
  });
});

describe('the annotated articles', () => {
  it.each(readGold())('%s gives every event a date of its sentence', (_name, { events, dates }) => {
    for (const { start, end, values } of events) {
      const inside = dates.filter((date) => date.start >= start && date.end <= end);
      const times = inside.map(({ value }) => value.replace(/T.*/, ''));
      expect(times).toEqual(expect.arrayContaining(values));
    }
  });

  it.each(readGold())('%s gives no mention a title or a possessive', (_name, { persons, text }) => {
    for (const { start, end } of persons)
      expect(text.slice(start, end)).not.toMatch(/^(?:Mrs?|Ms|Dr|Judge|President|Senator|Queen)\b|['’]s$|^\s|\s$/);
  });
});
