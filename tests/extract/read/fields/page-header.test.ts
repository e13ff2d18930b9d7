import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageHeader } from '../../../../src/extract/read/fields/page-header.ts';

describe('isPageHeader', () => {
  it.each([
    '12',
    '- 3 -',
    'Page 3 of 10',
    'p. 14',
    'xiv',
    'Vol. 12, No. 3',
    'Issue 44 | Spring',
    'The Harbour Times',
    'THE HARBOUR TIMES',
    'Lune Valley Gazette',
    'harbour.example.com',
    'https://harbour.example/news/12',
    'editor@harbour.example',
    '12 High Street',
    '112 Old Mill Road, Harwick LN1 2AB',
    'P.O. Box 12, Harwick',
    'Friday, April 9, 2021',
    'Apr. 9, 2021 10:20 AM',
    'Harwick, 9 April 2021',
    'HARWICK, Norland, April 9',
    'FOR IMMEDIATE RELEASE',
    'Contact: Ana Soto',
    'Home > News > Harbour',
    'Skip to main content',
    'Last updated on 9 April 2021',
    'Tel. +00 12 34 56',
    '© 2021 Harbour Press',
    '| l1 .~ tbe J; 4-',
    '~ ,. 1 l',
    '* * *',
  ])('is true for %j', (line) => {
    expect(isPageHeader(line)).toBe(true);
  });

  it.each([
    'Bridge opens after nine years',
    'BRIDGE OPENS AFTER NINE YEARS',
    'Bridge Opens',
    'Trains',
    'May wins in March',
    'Harwick, a town of 9 bridges',
    'May 9 is a day of mourning in Harwick',
    '12 killed in ferry fire',
    '3 in court',
    '$4.2bn bid for A380 maker',
    'US and EU at odds on AI',
    'G7 to meet in Oslo',
    'Contact with ferry lost',
    'Home rule for Norland',
    'Share prices fall',
    'Mayor opens the Times',
    'Fans Say Goodbye to Hard Times',
    'Posted abroad for 20 years',
    'Number of ferries halves',
    'Page one for the harbour poet',
    'What is "it"?',
    'Мэр открыл мост',
    '大桥明年开放',
  ])('is false for %j', (line) => {
    expect(isPageHeader(line)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (line) => typeof isPageHeader(line) === 'boolean'));
  });
});
