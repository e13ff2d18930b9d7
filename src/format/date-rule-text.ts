/** Rules of dates that need no explanation: they are written in full. */
const plain = new Set(
  'full-date month-and-year season-and-year month-of-year year decade century quarter half-year year-range'.split(' '),
);

/** The words for each other rule, after the date as written: “Friday”: the last before publication. */
const ruleTexts: Readonly<Record<string, string>> = {
  'weekday-before-publication': 'the last before publication',
  'weekday-after-publication': 'the next after publication',
  'month-day': 'in the year nearest to publication',
  'month-with-direction': 'before or after publication, as worded',
  'season-with-direction': 'before or after publication, as worded',
  'holiday-with-direction': 'before or after publication, as worded',
  'nearest-holiday': 'the nearest to publication',
  'nearest-to-text-date': 'the nearest to another date in the text',
  'day-from-publication': 'counted from publication',
  'week-from-publication': 'counted from publication',
  'weekend-from-publication': 'counted from publication',
  'month-from-publication': 'counted from publication',
  'year-from-publication': 'counted from publication',
  'century-from-publication': 'counted from publication',
  'time-ago': 'counted back from publication',
  'time-from-now': 'counted from publication',
  'day-from-text': 'counted from another date in the text',
  'week-from-text': 'counted from another date in the text',
  'month-from-text': 'counted from another date in the text',
  'quarter-from-text': 'counted from another date in the text',
  'year-from-text': 'counted from another date in the text',
  'time-later': 'counted from another date in the text',
  'time-earlier': 'counted from another date in the text',
  'time-on-day-of-text': 'on the day that the text speaks of',
  'year-of-next-date': 'in the year of the next date in the text',
  'numeric-date-in-order-of-text': 'day and month in the order of the other dates in the text',
  'range-end': 'end of a range',
  duration: 'a length of time',
  set: 'a repeated time',
  vague: 'no time of the calendar',
};

/**
 * Describes how a date was resolved, in words that follow the date as written; '' for a date that is written in full.
 * `written` is its text.
 */
export function dateRuleText(rule: string, written: string): string {
  if (rule === 'nearest-month') return `the nearest ${written.replace(/\s+/g, ' ').trim()}`;
  if (plain.has(rule)) return '';
  return ruleTexts[rule] ?? rule.replaceAll('-', ' ');
}
