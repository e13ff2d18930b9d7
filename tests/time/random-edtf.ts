import * as fc from 'fast-check';
import { parseEdtf } from '../../src/time/edtf.ts';

const digits = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, '0'));

const year = fc.oneof(
  fc.tuple(fc.constantFrom('', '-'), digits(4, 9999)).map(([sign, text]) => sign + text),
  fc.constantFrom('0000', '-0001', '9999', 'Y12000', 'Y-12000', 'Y275000', '202X', '20XX', '-00XX'),
);
const month = digits(2, 12);
const day = fc.tuple(year, month, digits(2, 31)).map((parts) => parts.join('-'));
const clock = fc.tuple(digits(2, 24), digits(2, 59), digits(2, 60), fc.constantFrom('', 'Z', '+14:00', '-05:30'));
const single = fc
  .tuple(
    fc.oneof(
      year,
      day,
      fc.tuple(year, fc.oneof(month, digits(2, 36))).map((parts) => parts.join('-')),
      fc.tuple(day, clock).map(([date, [hour, minute, second, zone]]) => `${date}T${hour}:${minute}:${second}${zone}`),
    ),
    fc.constantFrom('', '', '?', '~', '%'),
  )
  .map((parts) => parts.join(''));
const side = fc.oneof(fc.constantFrom('', '..'), single);

/** Any date that {@link parseEdtf} reads: of every form, with open sides, at the ends of the calendar. */
export const randomEdtf = fc
  .oneof(
    single,
    fc.tuple(side, side).map((sides) => sides.join('/')),
  )
  .filter((text) => parseEdtf(text) !== null);
