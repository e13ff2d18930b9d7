import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

/** Names with the surfaces by which the text calls them. */
function people(text: string, headline?: string): Record<string, string[]> {
  const { persons } = findNames(new TokenizedText(text, headline));
  return Object.fromEntries(
    persons.map(({ name, mentions }) => [name, mentions.map(([start, end]) => text.slice(start, end))]),
  );
}

/** The number in letters. */
function lettersOf(n: number): string {
  return Array.from(n.toString(26), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join('');
}

describe('findNames: people', () => {
  it('names a person by the fullest form and finds the surname again', () => {
    expect(people('Finance Minister Marta Belinova met reporters. Belinova said the talks went well.')).toEqual({
      'Marta Belinova': ['Marta Belinova', 'Belinova'],
    });
  });

  it('puts an East Asian surname first and takes the given name after a title for the same person', () => {
    expect(people('President Zhao Weilin spoke in Beijing. Zhao left at noon. President Weilin was tired.')).toEqual({
      'Zhao Weilin': ['Zhao Weilin', 'Zhao', 'Weilin'],
    });
  });

  it.each([
    ['Sheikh Khalid bin Rashid al-Mansoor arrived on Monday.', 'Khalid bin Rashid al-Mansoor'],
    ['Justice Kwabena Ofori-Atta ruled on the case.', 'Kwabena Ofori-Atta'],
    ['The singer María José de la Torre died.', 'María José de la Torre'],
    ['The novelist P. Q. Hartwell signed books.', 'P. Q. Hartwell'],
    ['Senator George W. Tanner voted.', 'George W. Tanner'],
    ["Coach Liam O'Rourke smiled.", "Liam O'Rourke"],
    ['Chancellor Anneliese van der Horst resigned.', 'Anneliese van der Horst'],
    ['Judge Samuel Pryce Jr. heard it.', 'Samuel Pryce Jr.'],
    ['Opposition leader Choi Min-jae walked out.', 'Choi Min-jae'],
    ['Governor Babatunde Adeyinka spoke.', 'Babatunde Adeyinka'],
    ['Home Secretary Priya Ramanathan spoke.', 'Priya Ramanathan'],
  ])('%s', (text, name) => {
    expect(Object.keys(people(text))).toEqual([name]);
  });

  it('leaves title and possessive outside the span', () => {
    expect(people('Prime Minister Tomas Halvorsen’s plan failed.')).toEqual({ 'Tomas Halvorsen': ['Tomas Halvorsen'] });
  });

  it('finds a person of one name after a title', () => {
    expect(people('President Wiyono arrived in Jakarta.')).toEqual({ Wiyono: ['Wiyono'] });
  });

  it('keeps two people of one surname apart and gives the bare surname to the nearest, or by the title', () => {
    const text =
      'Peter Lindqvist sued his sister. Karin Lindqvist declined to speak. Lindqvist left early. Mr Lindqvist stayed.';
    expect(people(text)).toEqual({
      'Peter Lindqvist': ['Peter Lindqvist', 'Lindqvist'],
      'Karin Lindqvist': ['Karin Lindqvist', 'Lindqvist'],
    });
  });

  it.each([
    'The city’s top lawmaker met the foreign minister on Tuesday.',
    'The Vostok exercise and the Peace Mission drills were held in Siberia.',
    'Bloomberg News reported on the Belt and Road Initiative in May.',
    'Stanford University awarded the Nobel Prize winner a chair in St. Louis.',
    'Mainstream media in Moscow and New York covered the Winter Festival.',
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual({});
  });

  it('reads a headline in title case with the help of the text', () => {
    expect(people('President Zhao Weilin Vows to Deepen Ties With Norway\n\nZhao Weilin spoke on Friday.')).toEqual({
      'Zhao Weilin': ['Zhao Weilin', 'Zhao Weilin'],
    });
  });

  it('takes the full name from the headline given apart', () => {
    expect(people('Mr. Halvorsen said he would go.', 'Tomas Halvorsen to go')).toEqual({
      'Tomas Halvorsen': ['Halvorsen'],
    });
  });
});

describe('findNames: organisations and places', () => {
  it('gathers the names of a country under one', () => {
    const { places } = findNames(new TokenizedText('The US and the U.S. are the United States. Russia is not.'));
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['United States', 3],
      ['Russia', 1],
    ]);
  });

  it('puts an acronym with its long form', () => {
    const { organizations } = findNames(
      new TokenizedText('The World Grain Organization met. The WGO has ten members.'),
    );
    expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['World Grain Organization', 2],
    ]);
  });

  it('takes what follows "of" into the name', () => {
    const { organizations, places } = findNames(
      new TokenizedText('She left the University of Malta for the Ministry of Trade and Industry.'),
    );
    expect(organizations.map(({ name }) => name)).toEqual(['University of Malta', 'Ministry of Trade and Industry']);
    expect(places).toEqual([]);
  });
});

describe('findNames: any text', () => {
  it('gives spans that lie in the text, ascend, and begin and end with no space', () => {
    const word = constantFrom(
      'President',
      'Anna',
      'Holm',
      'of',
      'the',
      'said',
      '.',
      '\n',
      'Xi',
      '“',
      "'s",
      'U.S.',
      'Bank',
      'de',
      '-',
      'É',
      ',',
    );
    assert(
      property(array(oneof(word, string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { persons, organizations, places } = findNames(new TokenizedText(text));
        for (const { name, mentions } of [...persons, ...organizations, ...places]) {
          expect(name).not.toBe('');
          let last = -1;
          for (const [start, end] of mentions) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeLessThanOrEqual(text.length);
            const surface = text.slice(start, end);
            expect(surface).toBe(surface.trim());
            expect(surface).not.toBe('');
            last = start;
          }
        }
      }),
    );
  });

  it.each([
    ['one line of capitals', 'A'],
    ['many words written large', 'Anna Holm '],
    ['many names', (i: number) => `Anna Holm${(i % 9973).toString(36).replace(/\d/g, 'x')} `],
    ['many short lines', 'Anna Holm\n'],
    ['lines that fill their width', 'It was seen by the man whom they call Anna\n'],
    ['other names', 'Anna Holm, known as Otto, '],
    ['names of names', (i: number) => `Anna Holm, known as Otto Vik${lettersOf(i)}, `],
    ['names in brackets', 'Anna Holm (Latin: Otto Vik; Greek: '],
    ['slips', (i: number) => `Anna Holmquist${lettersOf(i)}. `],
    ['relatives', 'born to Anna and '],
    ['acronyms', 'Front for Orrin (FFO) '],
    ['beasts', 'pandas named Anna and '],
    ['spaces', ' '],
    ['directions', 'North '],
    ['titles', 'President '],
    ['lists', 'Anna, Holm, '],
    ['particles', 'Anna de la '],
    ['organisations', 'Bank of '],
    ['open parentheses', 'Anna Holm ('],
    ['one word', 'anna'],
    ['hyphens', 'A-'],
    ['initials', 'A.'],
    ['quotes', '"A" '],
    ['apostrophes', "O'"],
    ['letters without spaces', '\u00e9'],
  ] as const)('reads %s in linear time', async (_, piece) => {
    const textOf = (count: number) =>
      typeof piece === 'string' ? piece.repeat(count) : Array.from({ length: count }, (_each, i) => piece(i)).join('');
    expect(await growthOf((count) => findNames(new TokenizedText(textOf(count))), 1_000)).toBeLessThan(6);
  });
});
