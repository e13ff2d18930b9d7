import type { DateFlag } from '../../contract/record.ts';

export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * What the words of a date say, with gaps where they are silent ("March 21" has no year).
 * `weekday` is 1 (Monday) to 7, `season` EDTF's 21 to 24; `time` is TIMEX3's after the `T` ("15:00", "MO").
 * `direction` is -1 for "last", 0 for "this", 1 for "next".
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
  /** True for "the following Tuesday": the first one after the text's last day. */
  following?: true;
  /** Weeks counted from the weekday: 1 in "a week from Saturday", -1 in "a week ago Friday". */
  weeks?: number;
  /** The year, quarter, month or week that the point lies in: "the week" of "the week ended Friday". */
  containing?: PeriodUnit;
  /** "The 1988 period": the quarter under discussion, of that year. */
  sameQuarter?: true;
  /** The year counted from publication or from the text's last date ("March last year", "December of that year"). */
  yearOffset?: { by: number; from: 'publication' | 'text' };
}

/** What a candidate means before it is resolved. */
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
    }
  | { kind: 'fixed'; type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; value: string };

/** A passage that reads like a time: `first` and `last` are tokens, both inside. */
export interface DateCandidate {
  first: number;
  last: number;
  meaning: Meaning;
  rule: string;
  flags: DateFlag[];
  /** Set on the two ends of "from 2004 to 2008". */
  range?: 'from' | 'to';
}

/** A candidate whose words fix its meaning without flags. */
export function point(first: number, last: number, rule: string, parts: Point): DateCandidate {
  return { first, last, rule, meaning: { kind: 'point', point: parts }, flags: [] };
}

/** A duration, a set or a vague reference. */
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
