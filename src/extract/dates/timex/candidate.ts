import type { DateFlag } from '../../../contract/record.ts';

export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * The parts of a date that its words give; parts that they leave out are absent ("March 21" has no year). `weekday` is
 * 1 (Monday) to 7, `season` is 21 to 24 as in EDTF; `time` is TIMEX3's after the `T` ("15:00", "MO"). `direction` is -1
 * for "last", 0 for "this", 1 for "next".
 */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  season?: number;
  quarter?: number;
  half?: number;
  decade?: number;
  century?: number;
  holiday?: string;
  time?: string;
  direction?: -1 | 0 | 1;
  /** True for "the following Tuesday": the first Tuesday after the last day that the text mentions. */
  following?: true;
  /** Weeks counted from the weekday: 1 in "a week from Saturday", -1 in "a week ago Friday". */
  weeks?: number;
  /** The week of the weekday, counted from that of publication: -1 in "Monday of last week". */
  ofWeek?: number;
  /** Asks for the year, quarter, month or week that contains the point: "the week" of "the week ended Friday". */
  containing?: PeriodUnit;
  /** True for "the 1988 period": the quarter under discussion, in that year. */
  sameQuarter?: true;
  /** The number of an ISO week of the year. */
  week?: number;
  /** The month of a day, counted from that of publication or of the last date in the text: "the 23rd of last month". */
  monthOffset?: { by: number; from: 'publication' | 'text' };
  /** A year relative to publication ("March last year") or to the last date in the text ("December of that year"). */
  yearOffset?: { by: number; from: 'publication' | 'text' };
}

/** The meaning of a candidate before it is resolved. */
export type Meaning =
  | { kind: 'point'; point: Point }
  | {
      kind: 'offset';
      unit: PeriodUnit;
      by: number;
      from: 'publication' | 'text';
      time?: string;
      weekendOpen?: boolean;
      /** Years added to those of the unit: -5 in "five years ago today". */
      years?: number;
      reach?: number;
      /** The TIMEX3 duration of "in six weeks", which is a distance from publication only if the tense is future. */
      orDuration?: string;
    }
  | { kind: 'fixed'; type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; value: string };

/**
 * A part of a period: `count` units from its start, its `order`th unit, or those at its end if `order` is -1. "The last
 * two weeks" has the order -1 and the count 2.
 */
export interface PartOfPeriod {
  unit: 'day' | 'week' | 'month' | 'year' | 'half';
  order: number;
  count: number;
}

/** A passage that may be a time expression. `first` and `last` are the indexes of its first and last token. */
export interface DateCandidate {
  first: number;
  last: number;
  meaning: Meaning;
  rule: string;
  flags: DateFlag[];
  /** Set on the start and the end of a range such as "from 2004 to 2008". */
  range?: 'from' | 'to';
  /** The part of the period that `meaning` gives. */
  part?: PartOfPeriod;
}

/** Builds a candidate for a point, without flags. */
export function point(first: number, last: number, rule: string, parts: Point): DateCandidate {
  return { first, last, rule, meaning: { kind: 'point', point: parts }, flags: [] };
}

/** Builds a candidate for a duration, a set or a vague reference; vague references get the flag `vague`. */
export function fixed(
  first: number,
  last: number,
  rule: string,
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET',
  value: string,
): DateCandidate {
  const vague = value.endsWith('_REF');
  return { first, last, rule, meaning: { kind: 'fixed', type, value }, flags: vague ? ['vague'] : [] };
}
