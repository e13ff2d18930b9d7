import { clockExists } from '../../../time/calendar.ts';
import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { apostrophes, breaks, dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';
import { twoDigits } from '../../../time/two-digits.ts';

const zones = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|et|pt|ct|local)$/;

/** Reads "p.m.", "pm" or "PM" after token `at`: the half of the day and the last token. */
function halfOfDay(passage: Passage, at: number): { pm: boolean; last: number } | undefined {
  const word = low(passage, at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', last: at };
  if (
    (word !== 'a' && word !== 'p') ||
    low(passage, at + 1) !== '.' ||
    low(passage, at + 2) !== 'm' ||
    !glued(passage, at + 1)
  )
    return undefined;
  return { pm: word === 'p', last: low(passage, at + 3) === '.' && glued(passage, at + 3) ? at + 3 : at + 2 };
}

function withZone(passage: Passage, last: number): number {
  if (zones.test(low(passage, last + 1)) && (passage.tokens[last + 1]?.capital || low(passage, last + 1) === 'local'))
    return low(passage, last + 1) === 'local' ? (low(passage, last + 2) === 'time' ? last + 2 : last) : last + 1;
  return last;
}

// A preposition before a time of day.
const timeCue = /^(?:at|until|till|by|from|since|around|about|before|after|between|to)$/;

/** Recognises "1400 GMT", "0630 hours", "at 1400 hrs". */
function fourDigits(passage: Passage, at: number): readonly DateCandidate[] {
  const number = low(passage, at).length === 4 ? numberAt(passage, at) : undefined;
  const military = /^(?:hours|hrs|hr|h)$/.test(low(passage, at + 1)) && !breaks(passage, at + 1);
  // "1400 hours of tape" are a quantity.
  if (military && low(passage, at)[0] !== '0' && !timeCue.test(low(passage, at - 1))) return none;
  const last = military ? withZone(passage, at + 1) : withZone(passage, at);
  const time = `${low(passage, at).slice(0, 2)}:${low(passage, at).slice(2)}`;
  if (number === undefined || last === at || !clockExists(time) || low(passage, last) === 'time') return none;
  return [point(at, last, 'clock-time', { time })];
}

/** Recognises "10 o'clock". */
function oClock(passage: Passage, at: number): number | undefined {
  const written =
    low(passage, at + 1) === 'o' && apostrophes.has(low(passage, at + 2)) && low(passage, at + 3) === 'clock';
  return written ? at + 3 : undefined;
}

/** Writes an hour of the clock of twelve hours as one of 24. */
function fullHour(hour: number, pm: boolean): number {
  return (hour % 12) + (pm ? 12 : 0);
}

/** Recognises two hours with one "p.m.": "9-11 p.m.", "from 11 to 1 pm". */
function hourRange(passage: Passage, at: number, hour: number): readonly DateCandidate[] | undefined {
  const link = low(passage, at + 1);
  const worded =
    (link === 'to' && low(passage, at - 1) === 'from') || (link === 'and' && low(passage, at - 1) === 'between');
  if (!worded && !dashes.has(link)) return undefined;
  const end = numberAt(passage, at + 2, 2);
  const half = end === undefined ? undefined : halfOfDay(passage, at + 3);
  if (end === undefined || !half || hour < 1 || hour > 12 || end < 1 || end > 12 || hour === end) return undefined;
  const to = fullHour(end, half.pm);
  // From 11 to 1 p.m. the morning passes into the afternoon.
  const from = fullHour(hour, half.pm) < to ? fullHour(hour, half.pm) : fullHour(hour, !half.pm);
  return [
    { ...point(at, at, 'clock-time', { time: `${twoDigits(from)}:00` }), range: 'from' },
    { ...point(at + 2, withZone(passage, half.last), 'clock-time', { time: `${twoDigits(to)}:00` }), range: 'to' },
  ];
}

/** Infers the half of the day from a part of the day named after the time: "3:30 this afternoon". */
function partOfDayAfter(passage: Passage, at: number): { pm: boolean } | undefined {
  const next = senseOf(passage.tokens[at + 2])?.part;
  const led =
    /^(?:this|yesterday|tomorrow|last)$/.test(low(passage, at + 1)) || senseOf(passage.tokens[at + 1])?.weekday;
  return led && (next === 'MO' || next === 'AF' || next === 'EV') ? { pm: next !== 'MO' } : undefined;
}

/**
 * Recognises "3 p.m.", "3:30 pm", "15:00", "15:11 GMT", "1400 GMT", "10 o'clock", "9-11 p.m.", "0630 hours", and "3:30"
 * before "this afternoon".
 */
export const clockTime: Recogniser = {
  name: 'clock-time',
  heads: ['digits'],
  read(passage, at) {
    if (low(passage, at).length === 4) return fourDigits(passage, at);
    const hour = numberAt(passage, at, 2);
    if (hour === undefined || hour > 24 || (glued(passage, at) && /[\w$€£:./,-]/.test(low(passage, at - 1))))
      return none;
    const colon =
      (low(passage, at + 1) === ':' || low(passage, at + 1) === '.') &&
      glued(passage, at + 1) &&
      glued(passage, at + 2);
    const minute = colon && low(passage, at + 2).length === 2 ? numberAt(passage, at + 2, 2) : undefined;
    if (minute !== undefined && !clockExists(`${twoDigits(hour)}:${twoDigits(minute)}`)) return none;
    const end = minute === undefined ? at : at + 2;
    const clock = minute === undefined ? oClock(passage, at) : undefined;
    if (clock !== undefined)
      return hour < 1 ? none : [point(at, clock, 'clock-time', { time: `${twoDigits(hour)}:00` })];
    const named = minute === undefined ? undefined : partOfDayAfter(passage, end);
    const range = hourRange(passage, at, hour);
    if (range) return range;
    const half = halfOfDay(passage, end + 1) ?? (named && { pm: named.pm, last: end });
    if (half) {
      if (hour < 1 || hour > 12) return none;
      const full = fullHour(hour, half.pm);
      return [
        point(at, withZone(passage, half.last), 'clock-time', { time: `${twoDigits(full)}:${twoDigits(minute ?? 0)}` }),
      ];
    }
    // Without "p.m." a colon may belong to a score or a Bible verse; so the hour needs two digits and a cue or a time
    // zone.
    if (
      minute === undefined ||
      low(passage, at + 1) !== ':' ||
      (glued(passage, at + 3) && /^[:\d.]/.test(low(passage, at + 3)) && low(passage, at + 4) !== '')
    )
      return none;
    const last = withZone(passage, end);
    const cue = timeCue.test(low(passage, at - 1)) || low(passage, at - 1) === 'of';
    if (last === end && !(cue && low(passage, at).length === 2) && low(passage, end + 1) !== 'hours') return none;
    return [point(at, last, 'clock-time', { time: `${twoDigits(hour)}:${twoDigits(minute)}` })];
  },
};

/** Recognises "noon" and "midnight". */
export const namedTime: Recogniser = {
  name: 'named-time',
  heads: ['cue'],
  read(passage, at) {
    const word = low(passage, at);
    if ((word !== 'noon' && word !== 'midnight') || (passage.tokens[at]?.capital && !breaks(passage, at))) return none;
    const cue = /^(?:at|until|till|by|from|since|around|about|before|after|of|to|past|and)$/.test(low(passage, at - 1));
    return cue ? [point(at, at, 'clock-time', { time: word === 'noon' ? '12:00' : '24:00' })] : none;
  },
};
