import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { shown } from './shown-query.ts';

function noField(field: string): string {
  return `There is no field “${field}:”. The fields are person, org, place, keyword, source, lang, headline, before, after and on.`;
}

describe('what is said of a query', () => {
  it.each([
    ['a) b', 1, 'This bracket was not opened.', '[a b*]'],
    ['a OR b) -c', 6, 'This bracket was not opened.', '[a b -c]'],
    ['a person:', 2, '“person:” needs a word or a "phrase" right behind the colon.', 'a'],
    ['a before:someday', 2, '“someday” is no date, such as 2023, 2023-03, 2023-03-21 or 2022/2023.', '[a someday*]'],
    [
      'on:2023-02-31 a',
      0,
      '“2023-02-31” is no date, such as 2023, 2023-03, 2023-03-21 or 2022/2023.',
      '[2023 02 31 a*]',
    ],
    ['on:March 2014', 0, 'A date of several words needs quotes: on:"March 2014".', '[march 2014*]'],
    [
      'a before:21 March, 2014 b',
      2,
      'A date of several words needs quotes: before:"21 March 2014".',
      '[a 21 march 2014 b*]',
    ],
    [`${'('.repeat(51)}a OR b`, 50, 'Brackets can be nested 50 deep.', '[a b*]'],
  ])('says what it cannot read in %j, and takes the plain words', (q, at, message, expected) => {
    const { tree, problem } = parseQuery(q);
    expect(problem).toEqual({ at, message });
    expect(shown(tree)).toBe(expected);
  });

  it.each([
    ['a (b', 2, 'This bracket is not closed.', '[a b*]'],
    ['-(a OR b', 1, 'This bracket is not closed.', '-{a b}'],
    ['-(a OR', 1, 'This bracket is not closed.', '-a'],
    ['c ((a OR b) d', 2, 'This bracket is not closed.', '[c {a b} d*]'],
    ['(person:Quist -dam', 0, 'This bracket is not closed.', '[person:quist -dam]'],
    ['(', 0, 'This bracket is not closed.', ''],
    ['a OR', 2, '“OR” needs something on both sides.', 'a'],
    ['OR a', 0, '“OR” needs something on both sides.', 'a*'],
    ['a OR OR b', 5, '“OR” needs something on both sides.', '{a b*}'],
    ['a AND OR b', 6, '“OR” needs something on both sides.', '{a b*}'],
    ['a AND', 2, '“AND” needs something on both sides.', 'a'],
    ['a NOT', 2, 'What is to be left out is missing here.', 'a'],
    ['(a -)', 3, 'What is to be left out is missing here.', 'a'],
    ['(a OR ) b', 6, 'Something is missing before this bracket.', '[a b*]'],
    [
      '(a OR b) before:someday',
      9,
      '“someday” is no date, such as 2023, 2023-03, 2023-03-21 or 2022/2023.',
      '[{a b} someday*]',
    ],
  ])('says what is missing in %j, and reads the rest as it stands', (q, at, message, expected) => {
    const { tree, problem } = parseQuery(q);
    expect(problem).toEqual({ at, message });
    expect(shown(tree)).toBe(expected);
  });

  it.each([
    ['a after:2014 March', 2, 'A date of several words needs quotes: after:"2014 March".', '[a after:2014 march*]'],
    ['a author:Quist', 2, noField('author'), '[a author quist*]'],
    ['Author:"Ada Quist" a', 0, noField('Author'), '[author "ada quist" a*]'],
    ['-author:Quist', 1, noField('author'), '-author quist'],
    ['a or b', 2, 'To ask for either, write OR in capitals.', '[a or b*]'],
    ['(a) Or (b)', 4, 'To ask for either, write OR in capitals.', '[a or b]'],
    ['a | b', 2, 'To ask for either, write OR in capitals.', '[a b*]'],
    ['a||b', 1, 'To ask for either, write OR in capitals.', '[a b*]'],
    ['a !b', 2, 'To leave out what follows, write NOT in capitals, or a - in front of it.', '[a b*]'],
    ['a b*c', 2, 'A * matches the rest of a word, at its end only.', '[a b c*]'],
    ['"a b*c"', 0, 'A * matches the rest of a word, at its end only.', '"a b c"'],
    ['Title:a', 0, 'There is no field “Title:”; headline: may be meant.', 'title a*'],
    ['a since:2014', 2, 'There is no field “since:”; after: may be meant.', '[a since 2014*]'],
    ['a constructor:b', 2, noField('constructor'), '[a constructor b*]'],
    ['a not "b c"', 2, 'To leave out what follows, write NOT in capitals, or a - in front of it.', '[a not "b c"]'],
    ['a OR not b', 5, 'To leave out what follows, write NOT in capitals, or a - in front of it.', '{a [not b*]}'],
    ['a or author:b', 2, 'To ask for either, write OR in capitals.', '[a or author b*]'],
    ['😀 -$', 0, 'There is no word in this to search for.', ''],
  ])('says what may be meant by %j, and searches for what is written', (q, at, message, expected) => {
    const { tree, problem } = parseQuery(q);
    expect(problem).toEqual({ at, message });
    expect(shown(tree)).toBe(expected);
  });
});
