import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../../src/contract/record.ts';
import { eventsOf } from './event-source.ts';

function byBasis({ edtf, basis, because }: EventMention, trigger: string): string {
  return `${trigger}: ${edtf} ${basis} by ${because.map(({ rule }) => rule).join(', ')}`;
}

/** The last event of a text: "trigger: time basis by rules". */
const last = (text: string) => eventsOf(text, byBasis).at(-1);

describe('an event without a date of its own', () => {
  it.each([
    [
      'is joined to a dated one',
      'They met on Friday and signed a deal.',
      'signed: 2023-11-03 context by joined, weekday-before-publication',
    ],
    [
      'is reported by a dated one',
      'Police said on Friday that a man drowned.',
      'drowned: 2023-11-03~ context by reported-by, weekday-before-publication',
    ],
    [
      'continues its paragraph',
      'The town fell on 2 March 1999. The army burned it.',
      'burned: 1999-03-02 context by continues, full-date',
    ],
    [
      'is the act that was dated',
      'A train crashed on 3 May 2021.\n\nDuring the crash, a door burst.',
      'burst: 2021-05-03 context by same-act, full-date',
    ],
    [
      'belongs to the story',
      'A dam broke on Friday, officials said.\n\nTwo people drowned.',
      'drowned: 2023-11-03 context by story, weekday-before-publication',
    ],
    [
      'is that of a present holder of an office',
      'A dam broke on Friday, officials said.\n\nThe current mayor opened a hall.',
      'opened: 2023-11-03 context by story, weekday-before-publication',
    ],
    ['is news', 'The firm has sold its mill.', 'sold: 2023-11-06~ publication by present-perfect'],
    ['is a report', 'The mayor warned that the dam is old.', 'warned: 2023-11-06~ publication by reporting-verb'],
    [
      'breaks a record',
      'Officials said so. Prices fell to their lowest since October 2002.',
      'fell: 2023-11-06~ publication by lead',
    ],
    ['is called recent', 'The recent visit of the king to Rome is a sign.', 'visit: 2023-11~ publication by recent'],
    [
      'is done before a report of the story',
      'A dam broke on Friday. The mayor said that the town had fled.',
      'fled: 2023-11-03~ context by story, weekday-before-publication',
    ],
    [
      'is reported in the present beside the past',
      'A dam broke on Friday. The mayor warns that it is old.',
      'warns: 2023-11-06~ publication by reporting-verb',
    ],
    [
      'is news with a dated report',
      'Rain fell. Wind rose. Snow fell. The mayor said on Friday that the town has fled.',
      'fled: 2023-11-03~ context by reported-by, weekday-before-publication',
    ],
    ['is recent', 'The king recently opened a hall.', 'opened: 2023-11~ publication by recent'],
    [
      'was earlier than the story',
      'A dam broke last night, officials said.\n\nThe mayor earlier opened a hall.',
      'opened: 2023-11-06~ publication by earlier',
    ],
    [
      'is joined to an earlier one',
      'A dam broke last night, officials said.\n\nThe mayor earlier opened a hall and planted a tree.',
      'planted: 2023-11-06~ publication by earlier',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('stays without a time where none can be inferred', () => {
    expect(eventsOf('The firm said so. The mill had burned.', byBasis).at(-1)).toBe('burned: null null by ');
    expect(eventsOf('The king visited Rome.', byBasis, null)).toEqual([]);
  });

  it('is that of the story where it leads to it', () => {
    expect(eventsOf('A dam has broken. It fell on Friday.', byBasis)[0]).toBe(
      'broken: 2023-11-03~ context by story, weekday-before-publication',
    );
  });

  it('is no part of the story where it lasted', () => {
    const before = 'A dam broke on Friday, officials said.\n\n';
    expect(last(`${before}Until now, the town built walls.`)).toBe('built: null null by ');
    expect(last(`${before}Over the course of her career, Ana Ruiz built walls.`)).toBe('built: null null by ');
    expect(last(`${before}Until recently, the town built walls.`)).toBe('built: null null by ');
  });

  it('does not take the year of the background', () => {
    const text = 'The bank closed on Friday, police said. In 1999 it opened in Rome. It moved to Lima.';
    expect(last(text)).toBe('moved: null null by ');
  });
});
