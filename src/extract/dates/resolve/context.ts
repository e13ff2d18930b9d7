import type { DateFlag } from '../../../contract/record.ts';
import type { CalendarTime } from '../calendar-time.ts';
import type { Passage } from '../../tokens/passage.ts';
import type { Publication } from './publication.ts';
import { tenseAround } from './tense.ts';
import type { Tense } from './tense-cue.ts';

/** A date of the text that later wording counts from ("that year", "two days later"). */
export interface Anchor {
  time: CalendarTime;
  /** The token after which it stands. */
  at: number;
}

/** What is known while the candidate at the tokens `first` to `last` is resolved. `anchors` are the text's dates so far. */
export interface Context {
  passage: Passage;
  publication: Publication | null;
  anchors: readonly Anchor[];
  first: number;
  last: number;
  /** Whether the text tells of times far from its publication (see `isHistory`). */
  history: boolean;
}

/** Whether the wording around the candidate is about the past or the future. */
export function tenseOf({ passage, first, last }: Context): Tense {
  return tenseAround(passage, first, last);
}

/** A calendar time with what is doubtful about it, or only a TIMEX3 value where the calendar stays open. */
export interface Resolved {
  time: CalendarTime | null;
  /** The TIMEX3 value where `time` is null. */
  value: string;
  flags: DateFlag[];
  rule?: string;
  type?: 'DURATION';
  /** The date that it was counted from; undefined where the words alone give the calendar time. */
  anchor?: 'publication' | CalendarTime;
}

export function known(time: CalendarTime, flags: DateFlag[] = [], rule?: string): Resolved {
  return { time, value: '', flags, ...(rule === undefined ? {} : { rule }) };
}

/** Adds the date that a calendar time was counted from. */
export function countedFrom(anchor: 'publication' | CalendarTime, resolved: Resolved): Resolved {
  return { ...resolved, anchor };
}

export function open(value: string, ...flags: DateFlag[]): Resolved {
  return { time: null, value, flags };
}
