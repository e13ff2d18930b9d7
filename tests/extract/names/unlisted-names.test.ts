import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

function names(text: string): string[] {
  return findNames(new TokenizedText(text)).persons.map(({ name }) => name);
}

describe('findNames: names that no list knows', () => {
  it.each([
    ['Qelu Brandvak visited the harbour on Monday.', 'Qelu Brandvak'],
    ['Qelu Brandvak was born in 1956 in a small town.', 'Qelu Brandvak'],
    ['Qelu Brandvak later grew up by the sea.', 'Qelu Brandvak'],
    ['Qelu Brandvak founded the club in 1960.', 'Qelu Brandvak'],
    ['The club was founded by Qelu Brandvak in 1960.', 'Qelu Brandvak'],
    ['By Qelu Brandvak\n\nThe roof fell in yesterday.', 'Qelu Brandvak'],
    ['Qelu Brandvak, a 34-year-old nurse, was hurt.', 'Qelu Brandvak'],
    ['The winner was Qelu Brandvak.', 'Qelu Brandvak'],
    ['The accused, identified as Qelu Brandvak, was held.', 'Qelu Brandvak'],
    ['They gave the drum to a schoolboy, Qelu Brandvak.', 'Qelu Brandvak'],
    ['They met a gribbler, Qelu Brandvak, twice.', 'Qelu Brandvak'],
    ['Then Qelu Brandvak and his wife moved.', 'Qelu Brandvak'],
    ['It fell during the years of Qelu Halvorsen.', 'Qelu Halvorsen'],
    ['The lutenist Qelu Brandvak played there.', 'Qelu Brandvak'],
    ['He lived with his wife, Qelu, and a dog.', 'Qelu'],
    ['“It is cold,” said Mauvret, and left.', 'Mauvret'],
    ['They asked and she said her name was Mauvret.', 'Mauvret'],
    ['Prince Sultan bin Mubarak Al Zarnani arrived.', 'Sultan bin Mubarak Al Zarnani'],
    ['Mallam Musbau Danjimbar paid.', 'Musbau Danjimbar'],
    ['João Pimenta de Bragalhos e Sousela spoke.', 'João Pimenta de Bragalhos e Sousela'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('takes a lone word that twice does what people do', () => {
    expect(names('Zarnok said nothing. Then Zarnok walked home.')).toEqual(['Zarnok']);
  });

  it.each([
    'Zarnok said nothing. Then Zarnok announced a price.',
    'Zarnok said nothing. Then Zarnok walked home. It was cold in Zarnok.',
    'They drove to a village, Qelu Brandvak, at noon.',
    'They read a long novel, Qelu Brandvak, at noon.',
    'The bishop of Qelu Halvorsen sent nobody.',
    'They met in Qelu Halvorsen.',
  ])('finds nobody in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds who is listed after remarks in parentheses', () => {
    const text = 'Directors were Ana Holm (The Long Winter), Qelu Brandvak (The Harbour) and Otto Halvorsen (Rain).';
    expect(names(text)).toEqual(['Ana Holm', 'Qelu Brandvak', 'Otto Halvorsen']);
  });

  it('takes a month for the person who is called so where one is known', () => {
    const { persons } = findNames(
      new TokenizedText('Judith May is a nurse. May said so. In May it rained. May 5 was dry.'),
    );
    expect(persons).toEqual([
      {
        name: 'Judith May',
        mentions: [
          [0, 10],
          [23, 26],
        ],
      },
    ]);
  });

  it('gives another name that the text states to the person', () => {
    const text = 'Ikenna Obiorandu, known to everybody as Kenny, left. Kenny said so.';
    expect(findNames(new TokenizedText(text)).persons).toEqual([
      {
        name: 'Ikenna Obiorandu',
        mentions: [
          [0, 16],
          [40, 45],
          [53, 58],
        ],
      },
    ]);
  });

  it('keeps a father and a son of one name apart', () => {
    const text = 'Otto Holm Jr. met Otto Holm Sr. in town. The younger Holm left. The elder Holm stayed.';
    expect(findNames(new TokenizedText(text)).persons.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Otto Holm Jr.', 2],
      ['Otto Holm Sr.', 2],
    ]);
  });

  it.each([
    'His grandfather, Otto Holm, built it.',
    'She is the daughter of Mia and Otto Holm.',
    'She was born in Orrin to Mia and Otto Holm.',
    'Otto Holm, her son, built it.',
  ])('gives the bare surname to no relative: %s', (relative) => {
    const { persons } = findNames(new TokenizedText(`Ana Holm owns the pier. ${relative} Holm sold it.`));
    expect(persons.find(({ name }) => name === 'Ana Holm')?.mentions).toHaveLength(2);
  });
});
