import { twoDigits } from '../../../time/two-digits.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { edtfOfTimeStamp } from './time-stamp.ts';

/** The months in the languages of the interfaces of press databases, January first. */
const months = [
  'january february march april may june july august september october november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
].map((names) => names.split(' ').map(bare));

const patterns: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/u, 'ymd'],
  [/(\d{4})-(\d\d)-(\d\d)(?!\d)/u, 'ymd'],
  [/(?<!\d)(\d\d?)(?:er|re|st|nd|rd|th|[ºª°.])? (?:de |of )?(\p{L}{3,10})\.?,? (?:del? )?(\d{4})(?!\d)/iu, 'dmy'],
  [/(\p{L}{3,10})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u, 'mdy'],
  [/(?<!\d)(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/u, 'dmy'],
];

/** Press databases write the weekday between the date and the time: "July 1, 2019 Monday 9:20 AM GMT". */
const weekdayAfterYear = /(?<=\d{4}),? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Longer texts are no dates; the limit bounds the time of matching. */
const mostCharacters = 200;

function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

// An abbreviation counts if all the months that begin so have the same number: "mar", but not "jui".
function monthNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const word = bare(written);
  const numbers = new Set(
    months.flatMap((names) => names.flatMap((name, at) => (name.startsWith(word) ? [at + 1] : []))),
  );
  const [number = null] = numbers;
  return numbers.size === 1 ? number : word === 'mrt' ? 3 : null;
}

/**
 * Finds a day in a short text and converts it to EDTF: English, French, German, Spanish, Italian, Dutch, Portuguese or
 * Chinese words, ISO 8601 or "14.3.2006". A time of day is kept if the whole text is a date in English. Returns null
 * without a day, and for numbers that can be read in two ways.
 */
export function edtfOfLocalDate(written: string): string | null {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (text.length > mostCharacters) return null;
  const whole = edtfOfTimeStamp(text.replace(weekdayAfterYear, ''));
  if (whole !== null && whole.length > 7) return whole;
  for (const [pattern, order] of patterns) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const [year = '', month = '', day = ''] = ['y', 'm', 'd'].map((part) => parts[order.indexOf(part) + 1] ?? '');
    const number = monthNumber(month);
    if (number === null) continue;
    const edtf = `${year}-${twoDigits(number)}-${twoDigits(day)}`;
    if (parseEdtf(edtf)) return edtf;
  }
  return null;
}
