import { clockExists } from '../../../time/calendar.ts';
import { point, type Candidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../lexicon.ts';
import { apostrophes, breaks, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

const two = (value: number) => String(value).padStart(2, '0');
const zones = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|et|pt|ct|local)$/;

/** Where "p.m.", "pm" or "PM" ends after token `at` and which half of the day it is. */
function halfOfDay(scan: Passage, at: number): { pm: boolean; last: number } | undefined {
  const word = low(scan, at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', last: at };
  if ((word !== 'a' && word !== 'p') || low(scan, at + 1) !== '.' || low(scan, at + 2) !== 'm' || !glued(scan, at + 1))
    return undefined;
  return { pm: word === 'p', last: low(scan, at + 3) === '.' && glued(scan, at + 3) ? at + 3 : at + 2 };
}

function withZone(scan: Passage, last: number): number {
  if (zones.test(low(scan, last + 1)) && (scan.tokens[last + 1]?.capital || low(scan, last + 1) === 'local'))
    return low(scan, last + 1) === 'local' ? (low(scan, last + 2) === 'time' ? last + 2 : last) : last + 1;
  return last;
}

/** 1400 GMT. */
function fourDigits(scan: Passage, at: number): readonly Candidate[] {
  const number = low(scan, at).length === 4 ? numberAt(scan, at) : undefined;
  const last = withZone(scan, at);
  const time = `${low(scan, at).slice(0, 2)}:${low(scan, at).slice(2)}`;
  if (number === undefined || last === at || !clockExists(time) || low(scan, last) === 'time') return none;
  return [point(at, last, 'clock-time', { time })];
}

/** 10 o'clock. */
function oClock(scan: Passage, at: number): number | undefined {
  const written = low(scan, at + 1) === 'o' && apostrophes.has(low(scan, at + 2)) && low(scan, at + 3) === 'clock';
  return written ? at + 3 : undefined;
}

/** The half of the day that a part of it named after the time says: "3:30 this afternoon". */
function partOfDayAfter(scan: Passage, at: number): { pm: boolean } | undefined {
  const next = senseOf(scan.tokens[at + 2])?.part;
  const led = /^(?:this|yesterday|tomorrow|last)$/.test(low(scan, at + 1)) || senseOf(scan.tokens[at + 1])?.weekday;
  return led && (next === 'MO' || next === 'AF' || next === 'EV') ? { pm: next !== 'MO' } : undefined;
}

/** 3 p.m., 3:30 pm, 15:00, 15:11 GMT, 1400 GMT, 10 o'clock, 3:30 before "this afternoon". */
export const clockTime: Recogniser = {
  name: 'clock-time',
  heads: ['digits'],
  read(scan, at) {
    if (low(scan, at).length === 4) return fourDigits(scan, at);
    const hour = numberAt(scan, at, 2);
    if (hour === undefined || hour > 24 || (glued(scan, at) && /[\w$€£:./,-]/.test(low(scan, at - 1)))) return none;
    const colon =
      (low(scan, at + 1) === ':' || low(scan, at + 1) === '.') && glued(scan, at + 1) && glued(scan, at + 2);
    const minute = colon && low(scan, at + 2).length === 2 ? numberAt(scan, at + 2, 2) : undefined;
    if (minute !== undefined && !clockExists(`${two(hour)}:${two(minute)}`)) return none;
    const end = minute === undefined ? at : at + 2;
    const clock = minute === undefined ? oClock(scan, at) : undefined;
    if (clock !== undefined) return hour < 1 ? none : [point(at, clock, 'clock-time', { time: `${two(hour)}:00` })];
    const named = minute === undefined ? undefined : partOfDayAfter(scan, end);
    const half = halfOfDay(scan, end + 1) ?? (named && { pm: named.pm, last: end });
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
