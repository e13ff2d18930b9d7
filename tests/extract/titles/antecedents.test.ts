import { describe, expect, it } from 'vitest';
import { titleOf } from './titles-of.ts';

describe('a pronoun as subject', () => {
  it.each([
    ['Vera Lindqvist met the king on Monday. She signed a treaty.', 'signed', 'Vera Lindqvist signed a treaty'],
    ['The dam burst on Monday. It flooded two villages.', 'flooded', 'The dam flooded two villages'],
    ['Two boys found the boat on Monday. They called the coast guard.', 'called', 'Two boys called the coast guard'],
    ['A boy of ten fell on Monday. He was rescued.', 'rescued', 'A boy of ten was rescued'],
    ['Vera Lindqvist said on Monday that she had resigned.', 'resigned', 'Vera Lindqvist had resigned'],
    ['The dam will stand. Ten years after it was built, the bridge fell on Monday.', 'fell', 'The bridge fell'],
    ['Two years after it was built on Monday, the bridge fell.', 'built', 'The bridge was built'],
    [
      'Vera Lindqvist met Tomas Reed on Monday. They signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    [
      'Tomas Reed opened the market on Monday. Vera Lindqvist is to visit Peru, and on Friday she attends the fair.',
      'attends',
      'Vera Lindqvist attends the fair',
    ],
    [
      'Vera Lindqvist arrived on Monday. She and Tomas Reed signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    ['Vera Lindqvist and colleagues met on Monday. She signed a book.', 'signed', 'Vera Lindqvist signed a book'],
    ['Biologist Tanja Reed arrived on Monday. He signed a book.', 'signed', 'Tanja Reed signed a book'],
    ['Reed et al opened a museum on Monday. They bought a ship.', 'bought', 'Reed et al bought a ship'],
    [
      'Vera Lindqvist left the town, officials said on Monday. She took a ferry.',
      'took',
      'Vera Lindqvist took a ferry',
    ],
    [
      'The harbour firm closed on Monday. Its owner said its workers had left.',
      'left',
      "The harbour firm's workers had left",
    ],
    ['Vera Lindqvist won on Monday. Her party lost a seat.', 'lost', "Vera Lindqvist's party lost a seat"],
    [
      'The harbour firm closed on Monday. Its workers occupied the pier.',
      'occupied',
      "The harbour firm's workers occupied the pier",
    ],
    ['The king opened a summit in Harwick on Monday; it ends on Friday.', 'ends', 'A summit ends'],
    ['Tomas Reed planned the next summit on Monday. It takes place in May.', 'takes', 'The next summit takes place'],
  ])('is replaced in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it('is not replaced by an event that cannot speak', () => {
    expect(titleOf('The talks went on until Monday. They said on Friday that the dam had burst.', 'said')).toBe(
      'They said that the dam had burst',
    );
  });

  it('stays where nobody before it fits', () => {
    expect(titleOf('Vera Lindqvist met the king on Monday. He signed a treaty.', 'signed')).toBe('He signed a treaty');
  });
});

describe('a pronoun as object', () => {
  it.each([
    ['Tomas Reed arrived on Monday. The king welcomed him.', 'welcomed', 'The king welcomed Tomas Reed'],
    ['Tomas Reed arrived on Monday. The king sent a letter to him.', 'sent', 'The king sent a letter to Tomas Reed'],
    ['The dam was old. On Monday the council closed it.', 'closed', 'The council closed the dam'],
    ['The firm bought the pier in 2001 and sold it on Monday.', 'sold', 'The firm sold the pier'],
  ])('is replaced in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it.each([
    ['Tomas Reed arrived on Monday. Ruiz asked Karl Lind to greet him.', 'asked', 'Ruiz asked Karl Lind to greet him'],
    ['Tomas Reed said so on Monday. The king welcomed him.', 'welcomed', 'The king welcomed him'],
    ['The dam was old. The council called it a risk on Monday.', 'called', 'The council called it a risk'],
  ])('stays where several fit or none surely does in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});

describe('a possessive before the noun of an event', () => {
  it.each([
    ['Tomas Reed left Peru after his arrest on Monday.', 'arrest', "Tomas Reed's arrest"],
    ['The king met Tomas Reed on Friday. It rained after her arrest in Peru on Monday.', 'arrest', 'Arrest in Peru'],
  ])('is replaced where somebody before it fits in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});

describe('a description as subject', () => {
  it.each([
    [
      'Norlandic President Vera Lindqvist met Peruvian President Tomas Reed on Monday. The Norlandic president signed a treaty.',
      'signed',
      'Vera Lindqvist signed a treaty',
    ],
    ['Mayor Tomas Reed spoke on Monday. The mayor opened a bridge.', 'opened', 'Tomas Reed opened a bridge'],
    [
      'Vera Lindqvist, the Norlandic president, arrived on Monday. The president signed a treaty.',
      'signed',
      'Vera Lindqvist signed a treaty',
    ],
    [
      'Norlandic President Vera Lindqvist arrived on Monday. The Norlandic leader signed a treaty.',
      'signed',
      'Vera Lindqvist signed a treaty',
    ],
    [
      'Vera Lindqvist met Tomas Reed on Monday. The two leaders signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    [
      'Vera Lindqvist met Tomas Reed on Monday. The two signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    [
      'Vera Lindqvist and Tomas Reed met on Monday. Both men signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    [
      'Microsoft opened a plant in Peru on Monday. The company closed another one.',
      'closed',
      'Microsoft closed another one',
    ],
  ])('is replaced in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it.each([
    [
      'President Vera Lindqvist met President Tomas Reed on Monday. The president signed a treaty.',
      'signed',
      'The president signed a treaty',
    ],
    [
      'Former President Vera Lindqvist spoke on Monday. The president signed a treaty.',
      'signed',
      'The president signed a treaty',
    ],
    [
      'Mayor Tomas Reed spoke on Monday. The mayor of Harwick opened a bridge.',
      'opened',
      'The mayor of Harwick opened a bridge',
    ],
    ['The dam burst on Monday. The two leaders signed a treaty.', 'signed', 'The two leaders signed a treaty'],
    [
      'Vera Lindqvist and Tomas Reed met on Monday. Both presidents signed a treaty.',
      'signed',
      'Both presidents signed a treaty',
    ],
    [
      'Tomas Reed arrived on Monday. The firm sold a ship. Karla, called Lu, was ill. She left the town on Friday.',
      'left',
      'She left the town',
    ],
    ['The dam burst on Monday. The company closed a plant.', 'closed', 'The company closed a plant'],
  ])('stays where several fit or none does in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});
