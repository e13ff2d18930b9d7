import { describe, expect, it } from 'vitest';
import { classOf, isDemonym, isVerb, mayBeVerb } from '../../../src/extract/english/word-class.ts';
import { isVerbHere } from '../../../src/extract/english/verb-context.ts';

describe('classOf', () => {
  it.each([
    ['bridge', '', '', 'noun'],
    ['deal', 'the', '', 'noun'],
    ['regional', '', '', 'adjective'],
    ['high-level', '', '', 'adjective'],
    ['chilean', '', '', 'adjective'],
    ['negotiate', '', '', 'break'],
    ['quickly', '', '', 'break'],
    ['opened', '', '', 'break'],
    ['crossing', 'the', 'of', 'noun'],
    ['crossing', 'was', 'the', 'break'],
    ['visit', 'a', 'to', 'noun'],
    ['visit', 'will', 'the', 'break'],
    ['serves', 'port', 'the', 'break'],
    ['talks', 'peace', 'in', 'noun'],
    ['monday', '', '', 'break'],
    ['1999', '', '', 'break'],
  ])('takes "%s" between "%s" and "%s" for %s', (word, before, after, kind) => {
    expect(classOf(word, before, after, false)).toBe(kind);
  });

  it('takes a name for a noun whatever it ends in', () => {
    expect(classOf('fielding', '', '', true)).toBe('noun');
    expect(classOf('norwegian', '', '', true)).toBe('adjective');
    expect(classOf('may', '', '', true)).toBe('break');
  });
});

it('tells verbs from nouns that may be verbs', () => {
  expect(['was', 'negotiates', 'opened', 'took', 'modernizes'].every(isVerb)).toBe(true);
  expect(['plans', 'visit', 'speed', 'united', 'bridge'].some(isVerb)).toBe(false);
  expect(['plans', 'visit', 'reaches'].every(mayBeVerb)).toBe(true);
  expect(mayBeVerb('bridge') && mayBeVerb('river')).toBe(false);
});

it('knows compound demonyms', () => {
  expect(isDemonym('norwegian-swedish')).toBe(true);
  expect(isDemonym('norwegian-made')).toBe(false);
});

describe('isVerbHere', () => {
  it.each([
    ['rose', 'prices', 'sharply'],
    ['cough', 'pupils', 'all'],
    ['hate', 'sailors', 'fog'],
    ['resume', 'ferries', 'tomorrow'],
    ['cut', 'snow', 'off'],
    ['ends', 'term', 'next'],
    ['serves', 'port', 'the'],
    ['doubles', 'that', 'the'],
    ['drive', 'and', 'growth'],
    ['run', 'clinic', 'by'],
  ])('takes "%s" between "%s" and "%s" for a verb', (word, before, after) => {
    expect(isVerbHere(word, before, after)).toBe(true);
  });

  it.each([
    ['control', 'arms', 'talks'],
    ['record', 'rights', 'of'],
    ['talks', 'peace', 'in'],
    ['supply', 'gas', 'to'],
    ['visit', 'state', 'to'],
    ['cuts', 'deep', 'the'],
    ['drive', 'recruitment', ''],
    ['cost', 'the', 'of'],
  ])('takes "%s" between "%s" and "%s" for a noun', (word, before, after) => {
    expect(isVerbHere(word, before, after)).toBe(false);
  });
});
