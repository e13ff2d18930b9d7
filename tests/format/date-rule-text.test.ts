import { expect, test } from 'vitest';
import { dateFlagText } from '../../src/format/date-flag-text.ts';
import { dateRuleText } from '../../src/format/date-rule-text.ts';

test.each([
  ['weekday-before-publication', 'Friday', 'the last before publication'],
  ['nearest-month', 'next\nOctober', 'the nearest next October'],
  ['day-from-publication', 'yesterday', 'counted from publication'],
  ['full-date', '21 March 2023', ''],
  ['some-new-rule', '', 'some new rule'],
])('words the rule %s', (rule, written, text) => {
  expect(dateRuleText(rule, written)).toBe(text);
});

test('words a conflict by what is in conflict: the tense, or the weekday', () => {
  expect(dateFlagText('wording-and-calendar-disagree', 'October')).toBe('wording says future, date is past');
  expect(dateFlagText('wording-and-calendar-disagree', 'Monday, 21 March')).toBe('weekday and date disagree');
});
