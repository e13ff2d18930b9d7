import { monthNames } from './month-names.ts';
import { parseEdtf, utcDay } from './edtf.ts';
import { edtfYear } from './edtf-year.ts';
import { twoDigits } from './two-digits.ts';

/** An interval: milliseconds in UTC, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

type Part = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** A token of a written date: its kind, its pattern, and the value of a match. Tokens of kind null carry no value. */
interface Form {
  part: Part | null;
  looks: RegExp;
  value: (match: RegExpExecArray) => number;
}

const months = monthNames.map((name) => name.toLowerCase());
const seasons: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const ordinals = ['first', 'second', 'third', 'fourth'];

function form(part: Part | null, looks: string, value: Form['value']): Form {
  return { part, looks: new RegExp(`(?:${looks})(?: |$)`, 'y'), value };
}

function number(match: RegExpExecArray): number {
  return Number(match[1]);
}

/** Converts a year BC to an astronomical year: 1 BC is 0. */
function inEra(count: number, beforeChrist: boolean): number {
  return beforeChrist ? 1 - count : count;
}

// The first match wins, so that longer patterns come first.
const forms: readonly Form[] = [
  form(null, 'the|of|in|on|about|around|circa|ca|c|uncertain', () => 0),
  form(null, '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?', () => 0),
  form('century', '([1-9]\\d?)(?:st|nd|rd|th) century bce?', (match) => -number(match)),
  form('century', '([1-9]\\d?)(?:st|nd|rd|th) century(?: ad| ce)?', number),
  form('quarter', '(?:q|quarter )([1-4])', number),
  form('quarter', '([1-4])(?:st|nd|rd|th) quarter', number),
  form('quarter', `(${ordinals.join('|')}) quarter`, ([, word = '']) => ordinals.indexOf(word) + 1),
  form('decade', "([1-9]\\d{0,2}0)['’]?s bce?", (match) => -number(match)),
  form('decade', "([1-9]\\d{1,2}0)['’]?s(?: ad| ce)?", number),
  form('year', '([1-9]\\d{0,4}) ?bce?', (match) => inEra(number(match), true)),
  form('year', '([1-9]\\d{0,4}) ?(?:ad(?! \\d)|ce)', number),
  form('year', 'ad ([1-9]\\d{0,4})', number),
  form('year', '([1-9]\\d{2,3})', number),
  form('day', '(\\d\\d?)(?:st|nd|rd|th)?', number),
  form('month', '([a-z]{3,9})', ([, word = '']) => 1 + months.findIndex((month) => month.startsWith(word))),
  form('season', `(${Object.keys(seasons).join('|')})`, ([, word = '']) => seasons[word] ?? 0),
];

/** Splits a text into tokens; null if any character belongs to none. */
function partsOf(text: string): Map<Part, number> | null {
  const parts = new Map<Part, number>();
  let at = 0;
  while (at < text.length) {
    const before = at;
    for (const { part, looks, value } of forms) {
      looks.lastIndex = at;
      const match = looks.exec(text);
      const found = match && value(match);
      // Rejects the value 0: an unknown month name, or the day 00.
      if (!match || found === null || (part !== null && found === 0)) continue;
      if (part !== null && parts.has(part)) return null;
      if (part !== null) parts.set(part, found);
      at += match[0].length;
      break;
    }
    if (at === before) return null;
  }
  return parts;
}

function years(first: number, last: number): Span {
  return { start: utcDay(first, 0, 1), end: utcDay(last + 1, 0, 1) };
}

function spanOf(parts: ReadonlyMap<Part, number>): Span | null {
  const kinds = [...parts.keys()].toSorted().join(' ');
  const get = (part: Part) => parts.get(part) ?? 0;
  const [decade, century] = [get('decade'), get('century')];
  const year = edtfYear(get('year'));
  switch (kinds) {
    case 'decade':
      return decade > 0 ? years(decade, decade + 9) : years(decade - 8, decade + 1);
    case 'century':
      return century > 0 ? years(century * 100 - 99, century * 100) : years(century * 100 + 1, (century + 1) * 100);
    case 'year':
      return parseEdtf(year);
    case 'month year':
      return parseEdtf(`${year}-${twoDigits(get('month'))}`);
    case 'day month year':
      return parseEdtf(`${year}-${twoDigits(get('month'))}-${twoDigits(get('day'))}`);
    case 'season year':
      return parseEdtf(`${year}-${get('season')}`);
    case 'quarter year':
      return parseEdtf(`${year}-${get('quarter') + 32}`);
    default:
      return null;
  }
}

function ymd(year: string, month: string, day?: string): Span | null {
  const days = day === undefined ? '' : `-${twoDigits(day)}`;
  // EDTF encodes seasons and quarters as month numbers from 21 on; 21/2023 is not spring 2023.
  return Number(month) > 12 ? null : parseEdtf(`${year}-${twoDigits(month)}${days}`);
}

function numeric(text: string): Span | null {
  const yearFirst = /^(\d{4})([./-])(\d\d?)(?:\2(\d\d?))?$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
  if (yearFirst?.[1] && yearFirst[3]) return ymd(yearFirst[1], yearFirst[3], yearFirst[4]);
  const month = /^(\d\d?)[./-](\d{4})$/.exec(text);
  if (month?.[1] && month[2]) return ymd(month[2], month[1]);
  const [, a = '', mark, b = '', year] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (!year) return null;
  const [dayFirst, monthFirst] = [ymd(year, b, a), ymd(year, a, b)];
  return mark === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/**
 * Parses one date, not a range, in lower case and single spaces: EDTF, numbers or English words. If both readings are
 * possible, 3.4.2023 has the day first and 3/4/2023 the month, as in the articles. Returns null for anything else, and
 * for a date that does not exist.
 */
export function writtenDate(text: string): Span | null {
  const edtf = text.includes('/') ? null : parseEdtf(text.toUpperCase());
  const exact = edtf ?? numeric(text.replace(/(\d[./-]) (?=\d)/g, '$1'));
  if (exact) return { start: exact.start, end: exact.end };
  if (text.includes('..')) return null;
  const words = text
    .replace(/[.,()]/g, ' ')
    .replace(/\b([abc]) ([cde])\b(?: e\b)?/g, '$1$2')
    .replace(/(?<=\w)-(?=\w)/g, ' ')
    .replace(/(\d)q(?=[1-4]$)/, '$1 q')
    .replace(/ +/g, ' ')
    .trim();
  const parts = partsOf(words);
  const span = parts && spanOf(parts);
  return span && { start: span.start, end: span.end };
}
