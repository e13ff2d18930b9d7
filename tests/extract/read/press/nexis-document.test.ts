import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNexis } from '../../../../src/extract/read/press/nexis-document.ts';

const ferry = 'The ferry between Harwick and Selby sailed again on Sunday.';
const band = 'A band played on the quay: the mayor, Ana Soto, spoke.';

describe('readNexis', () => {
  it('reads the newer order, as in DOCX', () => {
    const paragraphs = [
      'Ferry sails again; Two winters in dock',
      'The Harbour Times(Harwick)',
      'July 1, 2019 Monday 9:20 AM GMT',
      'Copyright 2019 Harbour Media All Rights Reserved',
      'Section: PORTS; Version:1',
      'Length: 355 words',
      'Byline: Mira Holt',
      'Highlight: A ship is back.',
      'Body',
      '',
      ferry,
      band,
      'Classification',
      'Language: ENGLISH',
      'Publication-Type: Newspaper',
      'Subject: FERRIES (90%); PORTS (78%)',
      'Load-Date: July 2, 2019',
      'End of Document',
    ];
    expect(readNexis(paragraphs)).toEqual({
      headline: 'Ferry sails again',
      publication: 'The Harbour Times (Harwick)',
      date: 'July 1, 2019 Monday 9:20 AM GMT',
      author: 'Mira Holt',
      section: 'PORTS',
      language: 'ENGLISH',
      url: undefined,
      tags: ['ferries', 'ports'],
      paragraphs: ['Two winters in dock', 'A ship is back.', ferry, band],
    });
  });

  it('reads the interface in German', () => {
    const paragraphs = [
      'Fähre fährt',
      'Hafenblatt',
      '1. Juli 2019 Montag',
      'Rubrik: HAFEN',
      'Länge: 20 Wörter',
      'Body',
      ferry,
      'Ende des Dokuments',
    ];
    expect(readNexis(paragraphs)).toMatchObject({
      headline: 'Fähre fährt',
      publication: 'Hafenblatt',
      date: '1. Juli 2019 Montag',
      section: 'HAFEN',
      paragraphs: [ferry],
    });
  });

  it('keeps lines of the text that begin as fields do', () => {
    const paragraphs = [
      'Title',
      'Paper',
      'July 1, 2019',
      'Body',
      'Company: a play in two acts',
      ferry,
      'End of Document',
    ];
    expect(readNexis(paragraphs)?.paragraphs).toEqual(['Company: a play in two acts', ferry]);
  });

  it('reads a title that contains a date', () => {
    const paragraphs = ['Ferry of 2 May 1950 found', 'Paper', 'July 1, 2019 Monday', 'Body', ferry];
    expect(readNexis(paragraphs)).toMatchObject({ headline: 'Ferry of 2 May 1950 found', date: 'July 1, 2019 Monday' });
  });

  it('never throws', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('Body', 'July 1, 2019', 'BYLINE: A', 'Classification', ''));
    fc.assert(fc.property(fc.array(line), (paragraphs) => void readNexis(paragraphs)));
    expect(readNexis([ferry, band])).toBeNull();
  });
});
