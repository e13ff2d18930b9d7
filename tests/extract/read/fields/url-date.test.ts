import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfUrl } from '../../../../src/extract/read/fields/url-date.ts';

describe('dateOfUrl', () => {
  it.each([
    ['https://a.example/2021/03/21/ferry', '2021-03-21'],
    ['https://a.example/2021-03-21-ferry', '2021-03-21'],
    ['https://a.example/ferry_20210321.html', '2021-03-21'],
    ['https://a.example/world/2021/mar/21/ferry', '2021-03-21'],
    ['https://a.example/2021/March/21/ferry', '2021-03-21'],
    ['https://a.example/2021/03/ferry', '2021-03'],
    ['https://a.example/ferry-120210321', null],
    ['https://a.example/2021/13/ferry', null],
    ['https://a.example/ferry?on=2021-03-21', null],
    ['https://2021-03-21.example/ferry', null],
    ['', null],
  ])('finds the date of %s', (url, date) => {
    expect(dateOfUrl(url)).toBe(date);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => void dateOfUrl(url)));
  });
});
