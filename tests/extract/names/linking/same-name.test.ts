import { describe, expect, it } from 'vitest';
import { canBeSame } from '../../../../src/extract/names/linking/same-name.ts';

describe('canBeSame', () => {
  it.each([
    ['ana holm', 'ana maria holm'],
    ['a. holm', 'ana holm'],
    ['bill holm', 'william holm'],
    ['kate holm', 'katherine holm'],
    ['kate holm', 'catherine holm'],
    ['zhao weilin', 'weilin zhao'],
    ['choi min-jae', 'choi minjae'],
    ['ana m holm', 'ana maria holm'],
    ['ana m holm', 'ana m r holm'],
    ['ana m', 'ana m.r'],
    ['ana holm', 'ana m r holm'],
    ['m holm', 'ana m holm'],
  ])('%s and %s', (a, b) => {
    expect(canBeSame(a.split(' '), b.split(' '))).toBe(true);
    expect(canBeSame(b.split(' '), a.split(' '))).toBe(true);
  });

  it.each([
    ['ana holm', 'peter holm'],
    ['ana holm', 'ana vik'],
    ['kate holm', 'kathleen holm'],
    ['bill holm', 'bob holm'],
    ['b. holm', 'ana holm'],
    ['ana r holm', 'ana m r holm'],
    ['ana r', 'ana m r'],
    ['ana rosa holm', 'ana m.r holm'],
    ['ana r holm', 'ana maria holm'],
  ])('not %s and %s', (a, b) => {
    expect(canBeSame(a.split(' '), b.split(' '))).toBe(false);
  });
});
