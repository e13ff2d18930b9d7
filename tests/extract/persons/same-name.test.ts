import { describe, expect, it } from 'vitest';
import { canBeSame } from '../../../src/extract/persons/same-name.ts';

describe('canBeSame', () => {
  it.each([
    ['ana holm', 'ana maria holm'],
    ['a. holm', 'ana holm'],
    ['bill holm', 'william holm'],
    ['zhao weilin', 'weilin zhao'],
    ['choi min-jae', 'choi minjae'],
  ])('%s and %s', (a, b) => {
    expect(canBeSame(a.split(' '), b.split(' '))).toBe(true);
    expect(canBeSame(b.split(' '), a.split(' '))).toBe(true);
  });

  it.each([
    ['ana holm', 'peter holm'],
    ['ana holm', 'ana vik'],
    ['b. holm', 'ana holm'],
  ])('not %s and %s', (a, b) => {
    expect(canBeSame(a.split(' '), b.split(' '))).toBe(false);
  });
});
