import { describe, expect, it } from 'vitest';
import { shortDate } from '../../../src/page/vertical-timeline/short-date.ts';

describe('shortDate', () => {
  it.each([
    ['28 June 2021', '28 Jun'],
    ['May 2021', 'May'],
    ['2021', '2021'],
    ['28 June 2021, 14:30 UTC', '28 Jun'],
    ['reported 14 September 2021', '≈ 14 Sep'],
    ['about October 2021', '≈ Oct'],
    ['14 September 2021, from the context', '14 Sep'],
    ['3 March 2021 (uncertain)', '≈ 3 Mar'],
    ['20–26 March 2021', '20–26 Mar'],
    ['28 June – 3 August 2021', '28 Jun – 3 Aug'],
    ['28 December 2021 – 3 January 2022', '28 Dec – 3 Jan 2022'],
    ['since March 2021', 'since Mar'],
    ['summer 2021', 'summer'],
    ['since 2021', 'since 2021'],
  ])('writes %s of 2021 as %s', (when, short) => {
    expect(shortDate(when, 2021)).toBe(short);
  });
});
