// Made from data/calendar-words.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Months, days of the week and seasons, with their usual abbreviations.
 * Source: by hand (MIT).
 */
export const calendarWords: readonly string[] = "apr|april|aug|august|autumn|dec|december|feb|february|fri|friday|fridays|jan|january|jul|july|jun|june|mar|march|may|mon|monday|mondays|nov|november|oct|october|sat|saturday|saturdays|sep|sept|september|spring|summer|sun|sunday|sundays|thu|thur|thurs|thursday|thursdays|tue|tues|tuesday|tuesdays|wed|wednesday|wednesdays|winter".split('|');
