import { twoDigits } from '../../../time/two-digits.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { writtenDate } from '../../../time/written-date.ts';

const timeOfDay =
  /(?:T|,? at |[, ]+)(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?(?: ?([ap])\.?m\.?(?![a-z]))? ?([a-z]{0,5}(?:[+-]\d\d?(?::?\d\d)?)?)(?: \([^()]*\))?(?=$| \d{4}$)/i;
/** ISO 8601 in its basic form, with or without the T. */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?([a-z]?(?:[+-]\d\d:?(?:\d\d)?)?))?$/i;
const inUtc = /^(?:z|gmt|utc?)?(?:[+-]00(?::?00)?)?$/i;
/** From here on a number of seconds may be a date and an hour instead: 1900010100 is 1 January 1900, 0 h. */
const endOfSeconds = 1_900_000_000;
/** Longer texts are no dates; the limit bounds the time of matching. */
const mostCharacters = 80;

// A number of ten digits is seconds, one of thirteen is milliseconds since 1970, if it is from 2001 to 2030.
function edtfOfEpoch(written: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(written)) return null;
  const seconds = Math.floor(Number(written) / (written.length > 10 ? 1000 : 1));
  if (seconds >= endOfSeconds) return null;
  return new Date(seconds * 1000).toISOString().replace(/\.\d+/, '');
}

// 3/4/2023 is March in some countries and April in others.
function isAmbiguous(date: string): boolean {
  const [, first, second] = /^(\d\d?)[/-](\d\d?)[/-]\d{4}$/.exec(date) ?? [];
  return first !== undefined && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12;
}

// Converts a date in numbers or English words to EDTF if it is a day or a month.
function edtfOfDate(date: string): string | null {
  const span = isAmbiguous(date) ? null : writtenDate(date.toLowerCase());
  if (!span) return null;
  const day = new Date(span.start).toISOString().slice(0, 10);
  return [day, day.slice(0, 7)].find((edtf) => parseEdtf(edtf)?.end === span.end) ?? null;
}

function hours(written: string, half: string): string {
  const count = half === '' ? Number(written) : (Number(written) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return twoDigits(count);
}

/**
 * Converts a time stamp or a date to EDTF: ISO 8601, RFC 2822 ("Tue, 11 Aug 2009 08:09:23 -0700"), English words ("Aug
 * 15, 2019"), seconds or milliseconds since 1970. Returns null for anything else, for a date that does not exist, and
 * for numbers that can be read in two ways. The day and the time of day are kept as written, and an offset from UTC is
 * dropped: an evening in New York remains that evening, though it is the next day in UTC.
 */
export function edtfOfTimeStamp(written: string): string | null {
  if (written.length > mostCharacters) return null;
  const text = written.replace(
    basic,
    (_, year: string, month: string, day: string, ...rest: (string | undefined)[]) => {
      const [hour, minute, second = '00', zone = ''] = rest;
      return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
    },
  );
  const time = timeOfDay.exec(text);
  if (!time) return edtfOfEpoch(text) ?? edtfOfDate(text);
  const day = edtfOfDate(text.replace(time[0], ''));
  const [, hour = '', minute = '', second = '00', half = '', zone = ''] = time;
  const edtf = `${day}T${hours(hour, half)}:${minute}:${second}${zone !== '' && inUtc.test(zone) ? 'Z' : ''}`;
  return parseEdtf(edtf) ? edtf : null;
}
