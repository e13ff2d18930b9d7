import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { countOf, firstOf, holds, leaderOf } from '../entries/entry-ranges.ts';

/** One thing drawn: an entry, or a group of entries that have no room of their own at this zoom. */
export interface TimelineItem {
  /** `a:<id>` or `g:<level>:<bucket>`: the same while the view pans. */
  key: string;
  members: EntryRanges;
  /** How many members; more than one make a group. */
  count: number;
  /** Position of the first member in time order. */
  first: number;
  /** Position of the member whose headline it bears: the heaviest, or the selected one where that is not on its own. */
  leader: number;
  /** Stretch of time that it is drawn over. */
  start: number;
  end: number;
  /** Counted from the axis. */
  row: number;
  /** Longer than a label: drawn as a band. */
  long: boolean;
  /** How much room its label has, in milliseconds at this zoom. */
  labelMs: number;
}

export interface ItemLayout {
  items: TimelineItem[];
  /** The view and a margin: what starts in it is drawn. */
  covered: TimeWindow;
  /**
   * The view may move inside this, at the same zoom, without any need of other items: every entry that overlaps it is in
   * exactly one of them.
   */
  safe: TimeWindow;
}

/** What is drawn: the entries, or those at some positions, ascending. */
export interface ItemSource {
  entries: TimelineEntries;
  positions: Uint32Array | null;
  /** Position of the selected entry; -1 for none. */
  chosen: number;
}

type Place = Pick<TimelineItem, 'start' | 'end' | 'row' | 'labelMs'> & { long?: boolean };

/** The item of some members. `chosen` leads where it is one of them. */
export function itemOf(
  { entries, chosen }: ItemSource,
  members: EntryRanges,
  groupKey: string,
  { start, end, row, labelMs, long = false }: Place,
): TimelineItem {
  const [count, first] = [countOf(members), firstOf(members)];
  const leader = chosen >= 0 && holds(members, chosen) ? chosen : leaderOf(entries, members);
  const key = count === 1 ? `a:${entries.id[first] ?? 0}` : groupKey;
  return { key, members, count, first, leader, start, end, row, long, labelMs };
}
