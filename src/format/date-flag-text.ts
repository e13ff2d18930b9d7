import type { DateFlag } from '../contract/record.ts';

const flagTexts: Record<DateFlag, string> = {
  'no-publication-date': 'needs a publication date, and there is none',
  'wording-and-calendar-disagree': 'wording says future, date is past',
  ambiguous: 'can be read in more than one way',
  approximate: 'approximate',
  vague: 'names no time of the calendar',
  'no-such-date': 'no such day in the calendar',
};

const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

/** The words for a reason why a date is uncertain; `written` is the date in the text. */
export function dateFlagText(flag: DateFlag, written: string): string {
  // A date with a weekday is in conflict with itself, any other with the tense of its clause.
  if (flag === 'wording-and-calendar-disagree' && weekday.test(written)) return 'weekday and date disagree';
  return flagTexts[flag];
}
