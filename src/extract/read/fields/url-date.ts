import { twoDigits } from '../../../time/two-digits.ts';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const [year, month, day] = ['((?:19|20)\\d\\d)', '(0[1-9]|1[0-2])', '(0[1-9]|[12]\\d|3[01])'];
const dayPattern = new RegExp(`(?<!\\d)${year}([/_-]?)${month}\\2${day}(?!\\d)`);
const namedPattern = new RegExp(`/${year}/(${monthNames.join('|')})[a-z]{0,6}/${day}/`, 'i');
const monthPattern = new RegExp(`/${year}/${month}/`);

/**
 * Finds a day or a month in the path of an address and returns it in EDTF: /2021/03/21/, /2021-03-21-title, /20210321/,
 * /2021/mar/21/, /2021/03/. Null without one.
 */
export function dateOfUrl(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*|[?#].*$/g, '');
  const [, inYear, , inMonth, onDay] = dayPattern.exec(path) ?? [];
  if (inYear !== undefined) return `${inYear}-${inMonth}-${onDay}`;
  const [, namedYear, name = '', namedDay] = namedPattern.exec(path) ?? [];
  const number = twoDigits(monthNames.indexOf(name.toLowerCase()) + 1);
  if (namedYear !== undefined) return `${namedYear}-${number}-${namedDay}`;
  const [, ofYear, ofMonth] = monthPattern.exec(path) ?? [];
  return ofYear === undefined ? null : `${ofYear}-${ofMonth}`;
}
