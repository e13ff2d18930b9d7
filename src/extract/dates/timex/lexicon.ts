import { monthNames } from '../../../time/month-names.ts';
import type { Token } from '../../tokens/token.ts';
import { annotate } from '../../tokens/annotate.ts';
import type { PeriodUnit } from './candidate.ts';

export type Unit = PeriodUnit | 'second' | 'minute' | 'hour' | 'fortnight';

/** The meanings that a word can have in a date. `month` and `weekday` count from 1; Monday is 1. */
export interface Sense {
  month: number | undefined;
  weekday: number | undefined;
  unit: Unit | undefined;
  plural: true | undefined;
  number: number | undefined;
  ordinal: number | undefined;
  season: number | undefined;
  part: 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'NO' | 'DA' | undefined;
  decade: number | undefined;
  /** Marks an abbreviation that is a month or weekday only next to a number ("Mar. 21", "Tues."). */
  short: true | undefined;
  /** Marks a word that heads the expressions of one recogniser. */
  cue: 'day-word' | 'vague' | 'set' | 'holiday' | 'clock' | 'era' | 'half' | 'q' | 'long' | 'week' | 'fy' | undefined;
}

const senses = new Map<string, Sense>();

// All senses have the same properties in the same order, so that an engine reads them fast: every token is looked up.
const blank = {
  month: undefined,
  weekday: undefined,
  unit: undefined,
  plural: undefined,
  number: undefined,
  ordinal: undefined,
  season: undefined,
  part: undefined,
  decade: undefined,
  short: undefined,
  cue: undefined,
};

function add(words: string, sense: (index: number) => Partial<Sense>): void {
  words.split(' ').forEach((word, index) => senses.set(word, { ...blank, ...senses.get(word), ...sense(index) }));
}

add(monthNames.join(' ').toLowerCase(), (i) => ({ month: i + 1 }));
add('jan feb mar apr - jun jul aug sep oct nov dec', (i) => ({ month: i + 1, short: true }));
add('sept', () => ({ month: 9, short: true }));
add('monday tuesday wednesday thursday friday saturday sunday', (i) => ({ weekday: i + 1 }));
add('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (i) => ({ weekday: i + 1, plural: true }));
add('mon tue wed thu fri sat sun', (i) => ({ weekday: i + 1, short: true }));
add('tues weds thurs', (i) => ({ weekday: i + 2, short: true }));
add('thur', () => ({ weekday: 4, short: true }));

const units: Record<string, Unit> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
for (const [word, unit] of Object.entries(units)) {
  senses.set(word, { ...blank, unit });
  senses.set(word === 'century' ? 'centuries' : `${word}s`, { ...blank, unit, plural: true });
}
add('secs mins hrs yrs', (i) => ({ unit: (['second', 'minute', 'hour', 'year'] as const)[i] ?? 'year', plural: true }));

add('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', (i) => ({
  number: i,
}));
add('sixteen seventeen eighteen nineteen twenty', (i) => ({ number: i + 16 }));
add('thirty forty fifty sixty seventy eighty ninety hundred', (i) => ({ number: (i + 3) * 10 }));
add('thousand', () => ({ number: 1000 }));
add('dozen', () => ({ number: 12 }));
add('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', (i) => ({ ordinal: i + 1 }));
add('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', (i) => ({
  ordinal: i + 13,
}));
add('thirtieth', () => ({ ordinal: 30 }));
add('spring summer autumn winter', (i) => ({ season: 21 + i }));
add('fall', () => ({ season: 23 }));
add('springs summers autumns winters', (i) => ({ season: 21 + i, plural: true }));
add('morning afternoon evening night', (i) => ({ part: (['MO', 'AF', 'EV', 'NI'] as const)[i] ?? 'NI' }));
add('mornings afternoons evenings nights', (i) => ({
  part: (['MO', 'AF', 'EV', 'NI'] as const)[i] ?? 'NI',
  plural: true,
}));
add('overnight', () => ({ part: 'NI' }));
add('twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({ decade: 192 + i }));

add('today yesterday tomorrow tonight', () => ({ cue: 'day-word' }));
add('now currently current recently recent lately nowadays soon presently present moment', () => ({
  cue: 'vague',
}));
add('past future days period', () => ({ cue: 'vague' }));
add('time', () => ({ cue: 'vague' }));
add('daily weekly monthly yearly annually quarterly hourly annual nightly biweekly weekdays', () => ({ cue: 'set' }));
add('midweek', () => ({ cue: 'week' }));
add('daylong weeklong monthlong yearlong', () => ({ cue: 'long' }));
add('noon midnight', () => ({ cue: 'clock' }));
add('bc bce ad ce', () => ({ cue: 'era' }));
add('half', () => ({ cue: 'half' }));
add('q h', () => ({ cue: 'q' }));
add('fy', () => ({ cue: 'fy' }));
add('christmas easter thanksgiving halloween ramadan eve', () => ({ cue: 'holiday' }));
add('christmastime pentecost hanukkah', () => ({ cue: 'holiday' }));

senses.delete('-');

/** Returns the sense of a word type, or null for a word that cannot be part of a date. */
export const senseOfType = annotate(({ lower }) => senses.get(lower) ?? null);

/** Returns the sense of a token, or undefined for a word that cannot be part of a date. */
export function senseOf(token: Token | undefined): Sense | undefined {
  return (token && senseOfType(token.type)) ?? undefined;
}
