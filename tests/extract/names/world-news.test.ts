import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

/** Each name with how often the text has it. */
function people(text: string): Record<string, number> {
  return Object.fromEntries(
    findNames(new TokenizedText(text)).persons.map(({ name, mentions }) => [name, mentions.length]),
  );
}

/** Whom the nth mention of a word means. */
function meant(text: string, word: string): string | undefined {
  const at = text.lastIndexOf(word);
  return findNames(new TokenizedText(text)).persons.find(({ mentions }) => mentions.some(([start]) => start === at))
    ?.name;
}

describe('findNames: the names that world news brings', () => {
  it.each([
    [
      'a surname behind the conjunction "that"',
      'Otto Brelin left. They said on Monday and that Brelin tendered it.',
      'Otto Brelin',
      2,
    ],
    ['a country as a surname', 'They heard it. Ana Holland of the agency said so.', 'Ana Holland', 1],
    ['a firm as a surname', 'It was won by Otto Ford, formerly the mayor. Ford endorsed a rival.', 'Otto Ford', 2],
    ['a person behind an organisation', 'The envoy to the United Nations Anna Holm wrote to them.', 'Anna Holm', 1],
    ['who was ousted', 'A group of officers ousted Varek Hussein in the end.', 'Varek Hussein', 1],
    [
      'an East Asian surname that is a place too',
      'Park Min-jun, the mayor, left. They said Park had gone.',
      'Park Min-jun',
      2,
    ],
    ['a short form in parentheses', 'They chose Edmund (Ned) Holm. Holm lost.', 'Edmund (Ned) Holm', 2],
    ['a couple with one surname', 'A couple from Florida, Otto and Anna Parry, drove there.', 'Otto', 1],
    ['who is named so', 'They also had someone named Arndt Velcke.', 'Arndt Velcke', 1],
    ['one of a people', 'She was followed by Ethiopians Dejane Velka and two more.', 'Dejane Velka', 1],
    ['whose somebody is', 'They saw it. Otto Peers of the University of Orrin came.', 'Otto Peers', 1],
    ['a son', 'On Friday, Qadir bin Said, the ruler of Orrin, died aged 79.', 'Qadir bin Said', 1],
    ['a trade that opens a sentence', 'Ana Holm won. Countryman Otto Velk lost.', 'Otto Velk', 1],
    ['a name behind "of"', 'They support the government of Abdrakh Mansur Hadi.', 'Abdrakh Mansur Hadi', 1],
    ['a French title', 'The court heard Otto Holm. They asked Mme Velker and she left. Mme Velker slept.', 'Velker', 2],
    ['a word that tells whom somebody loves', 'They met. The famous Orrin-loving Otto Holm left.', 'Otto Holm', 1],
    ['a word that tells where somebody works', 'The Kelvin-based Otto Holm spoke.', 'Otto Holm', 1],
    ['a given name whose second half is a word', 'Mayor Chen Yi-ting spoke. Kim Sun-young left.', 'Kim Sun-young', 1],
    ['a Philippine particle', 'They met. Arnel dela Vega of the army said so.', 'Arnel dela Vega', 1],
  ])('%s', (_, text, name, times) => {
    expect(people(text)[name]).toBe(times);
  });

  it.each([
    'She was flown to Otto Holm National Medical Center at noon.',
    'They spoke on the morning talk show Morning Otto when he came.',
    'They saw the film Anna Holm twice.',
    'He was recalled to Velkor where he worked. Velkor Oceanography grew.',
    'The Institute for Evolutive Planckology Brenner is old.',
    'It could live on Mars, they said. Now Jupiter can be hot. It is bigger than Jupiter. What Jupiter wants is new.',
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual({});
  });

  it('still finds who bears the name of a planet', () => {
    expect(people('The singer Otto Mars sang, and Venus Holm danced.')).toEqual({ 'Otto Mars': 1, 'Venus Holm': 1 });
  });
});

describe('findNames: whom a bare surname means among several', () => {
  const about = 'Anna Holm was born in Brelin. Holm wrote plays. Critics said Holm was brave. ';

  it('is whom the text is about, not who was named once', () => {
    expect(meant(`${about}Her father was Otto Holm, a baker. Holm left school early.`, 'Holm')).toBe('Anna Holm');
  });

  it('is the other one who is called so as well', () => {
    expect(meant(`${about}Otto Holm, a baker, came. Otto Holm sang. Holm danced.`, 'Holm')).toBe('Otto Holm');
  });

  it('is who bears the title before it', () => {
    expect(meant('President Anna Holm met Mayor Otto Holm. They agreed. President Holm left.', 'Holm')).toBe(
      'Anna Holm',
    );
  });
});
