import type { DateFlag } from '../../../contract/record.ts';
import type { CalendarTime } from '../timex/calendar-time.ts';
import type { Passage } from '../../tokens/passage.ts';
import type { Publication } from './publication.ts';
import { tenseAround } from '../tense/tense.ts';
import type { Tense } from '../tense/tense-cue.ts';

/** A date of the text from which a later relative date can be counted ("that year", "two days later"). */
export interface Anchor {
  time: CalendarTime;
  /** The index of its last token. */
  at: number;
}

/**
 * The context in which the candidate at the tokens `first` to `last` is resolved. `anchors` are the earlier dates of
 * the text.
 */
export interface Context {
  passage: Passage;
  publication: Publication | null;
  anchors: readonly Anchor[];
  first: number;
  last: number;
  /** True if the text is about times far from its publication (see `isHistory`). */
  history: boolean;
  /** True if weekdays count from the days of the text (see `isStory`). */
  story: boolean;
}

/** Returns the tense of the words around the candidate: past, future or null. */
export function tenseOf({ passage, first, last }: Context): Tense {
  return tenseAround(passage, first, last);
}

/** A resolved date: a calendar time, or only a TIMEX3 value if the calendar time is unknown. */
export interface Resolved {
  time: CalendarTime | null;
  /** The TIMEX3 value if `time` is null, otherwise empty. */
  value: string;
  flags: DateFlag[];
  rule?: string;
  type?: 'DURATION';
  /** The date that it was counted from; undefined where the words alone give the calendar time. */
  anchor?: 'publication' | CalendarTime;
}

export function known(time: CalendarTime, flags: DateFlag[] = [], rule?: string): Resolved {
  return rule === undefined ? { time, value: '', flags } : { time, value: '', flags, rule };
}

/** Adds the date that a calendar time was counted from, and returns the same object. */
export function countedFrom(anchor: 'publication' | CalendarTime, resolved: Resolved): Resolved {
  resolved.anchor = anchor;
  return resolved;
}

export function open(value: string, ...flags: DateFlag[]): Resolved {
  return { time: null, value, flags };
}
