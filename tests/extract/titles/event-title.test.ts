import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../src/contract/record.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';

function eventsOf(text: string): EventMention[] {
  return extractArticle({
    source: 'a.txt',
    headline: 'Notes',
    datePublished: '2023-11-06',
    datePublishedOrigin: 'header',
    articleBody: text,
  }).events;
}

/** The title of the event whose trigger is a word of the text. */
function titleOf(text: string, trigger: string): string | undefined {
  return eventsOf(text).find(({ trigger: [start, end] }) => text.slice(start, end) === trigger)?.title;
}

describe('the title of an event', () => {
  it.each([
    [
      'without titles of people, time and what follows',
      'Norlandic President Vera Lindqvist plans to visit Peru in October, following a call with the king.',
      'visit',
      'Vera Lindqvist plans to visit Peru',
    ],
    [
      'without the frame of reported speech',
      'Officials said on Monday that three people died in the fire.',
      'died',
      'Three people died in the fire',
    ],
    [
      'of the frame has the words that it reports',
      'On Friday, Vera Lindqvist said that the harbour would stay closed.',
      'said',
      'Vera Lindqvist said that the harbour would stay closed',
    ],
    [
      'with a quotation closed where it is cut',
      'Vera Lindqvist said on Friday, "We signed the agreement with the fishermen of the northern harbours of Norland."',
      'said',
      'Vera Lindqvist said "We signed the agreement"',
    ],
    ['with a particle', 'Firefighters put the fire out on Saturday.', 'put', 'Firefighters put the fire out'],
    [
      'with the whole list as subject',
      'Peru, Chile and Bolivia signed a treaty on Monday.',
      'signed',
      'Peru, Chile and Bolivia signed a treaty',
    ],
    [
      'of a relative clause with its antecedent',
      'The ferry that sank on Monday had been repaired.',
      'sank',
      'The ferry sank',
    ],
    [
      'with the person in apposition',
      'The mayor of Harwick, Tomas Reed, opened the bridge on Monday.',
      'opened',
      'Tomas Reed opened the bridge',
    ],
    [
      'without a connective',
      'Meanwhile the council also closed the market on Monday.',
      'closed',
      'The council closed the market',
    ],
    [
      'of a noun has what belongs to the noun',
      'Shares fell on Tuesday after the explosion in the harbour of Harwick on Monday.',
      'explosion',
      'Explosion in the harbour of Harwick',
    ],
  ])('%s', (_what, text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });
});

describe('a pronoun as subject', () => {
  it.each([
    ['Vera Lindqvist met the king on Monday. She signed a treaty.', 'signed', 'Vera Lindqvist signed a treaty'],
    ['The dam burst on Monday. It flooded two villages.', 'flooded', 'The dam flooded two villages'],
    ['Two boys found the boat on Monday. They called the coast guard.', 'called', 'Two boys called the coast guard'],
    ['A boy of ten fell on Monday. He was rescued.', 'rescued', 'A boy of ten was rescued'],
    ['Vera Lindqvist said on Monday that she had resigned.', 'resigned', 'Vera Lindqvist had resigned'],
  ])('is replaced in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it('stays where nobody before it fits', () => {
    expect(titleOf('Vera Lindqvist met the king on Monday. He signed a treaty.', 'signed')).toBe('He signed a treaty');
  });
});

const words = fc.constantFrom(
  ...'Vera Lindqvist said that the dam burst on Monday , and " which she had of in to was opened by May 2023 ( ) . he it'.split(
    ' ',
  ),
);

it('is one line of 1 to 80 characters, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      for (const { title } of eventsOf(`${list.join(' ')}.`)) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(81);
        expect(title).not.toMatch(/\n/);
      }
    }),
    { numRuns: 300 },
  );
});
