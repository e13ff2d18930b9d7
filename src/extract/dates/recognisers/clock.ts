import { point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, glued, low, numberAt, type Scan } from '../scan.ts';

const two = (value: number) => String(value).padStart(2, '0');
const zones = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|et|pt|ct|local)$/;

/** Where "p.m.", "pm" or "PM" ends after token `at` and which half of the day it is. */
function halfOfDay(scan: Scan, at: number): { pm: boolean; last: number } | undefined {
  const word = low(scan, at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', last: at };
  if ((word !== 'a' && word !== 'p') || low(scan, at + 1) !== '.' || low(scan, at + 2) !== 'm' || !glued(scan, at + 1))
    return undefined;
  return { pm: word === 'p', last: low(scan, at + 3) === '.' && glued(scan, at + 3) ? at + 3 : at + 2 };
}

function withZone(scan: Scan, last: number): number {
  if (zones.test(low(scan, last + 1)) && (scan.tokens[last + 1]?.capital || low(scan, last + 1) === 'local'))
    return low(scan, last + 1) === 'local' ? (low(scan, last + 2) === 'time' ? last + 2 : last) : last + 1;
  return last;
}

/** 3 p.m., 3:30 pm, 15:00, 15:11 GMT. */
export const clockTime: Recogniser = {
  name: 'clock-time',
  heads: ['digits'],
  read(scan, at) {
    const hour = numberAt(scan, at, 2);
    if (hour === undefined || hour > 24 || (glued(scan, at) && /[\w$€£:./,-]/.test(low(scan, at - 1)))) return none;
    const colon =
      (low(scan, at + 1) === ':' || low(scan, at + 1) === '.') && glued(scan, at + 1) && glued(scan, at + 2);
    const minute = colon && low(scan, at + 2).length === 2 ? numberAt(scan, at + 2, 2) : undefined;
    if (minute !== undefined && minute > 59) return none;
    const end = minute === undefined ? at : at + 2;
    const half = halfOfDay(scan, end + 1);
    if (half) {
      if (hour < 1 || hour > 12) return none;
      const full = (hour % 12) + (half.pm ? 12 : 0);
      return [point(at, withZone(scan, half.last), 'clock-time', { time: `${two(full)}:${two(minute ?? 0)}` })];
    }
    // Without "p.m." a colon alone may be a score or a verse: two digits an hour and a cue or a zone.
    if (
      minute === undefined ||
      low(scan, at + 1) !== ':' ||
      (glued(scan, at + 3) && /^[:\d.]/.test(low(scan, at + 3)) && low(scan, at + 4) !== '')
    )
      return none;
    const last = withZone(scan, end);
    const cue = /^(?:at|until|till|by|from|since|around|about|before|after|of|between)$/.test(low(scan, at - 1));
    if (last === end && !(cue && low(scan, at).length === 2) && low(scan, end + 1) !== 'hours') return none;
    return [point(at, last, 'clock-time', { time: `${two(hour)}:${two(minute)}` })];
  },
};

/** Noon, midnight. */
export const namedTime: Recogniser = {
  name: 'named-time',
  heads: ['cue'],
  read(scan, at) {
    const word = low(scan, at);
    if ((word !== 'noon' && word !== 'midnight') || (scan.tokens[at]?.capital && !breaks(scan, at))) return none;
    const cue = /^(?:at|until|till|by|from|since|around|about|before|after|of|to|past|and)$/.test(low(scan, at - 1));
    return cue ? [point(at, at, 'clock-time', { time: word === 'noon' ? '12:00' : '24:00' })] : none;
  },
};
