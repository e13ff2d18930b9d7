import type { DateFlag } from '../contract/record.ts';

/** The words for each reason why a date is uncertain. */
export const dateFlagTexts: Record<DateFlag, string> = {
  'no-publication-date': 'needs a publication date, and there is none',
  'wording-and-calendar-disagree': 'the wording and the calendar disagree',
  ambiguous: 'can be read in more than one way',
  approximate: 'approximate',
  vague: 'names no time of the calendar',
  'no-such-date': 'no such day in the calendar',
};
