import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { countOf, firstOf, holds, leaderOf } from '../entries/entry-ranges.ts';

/** One drawn item: an entry, or a group of entries for which the zoom has no room on their own. */
export interface TimelineItem {
  /** `a:<id>` or `g:<level>:<bucket>`: stable while the view pans. */
  key: string;
  members: EntryRanges;
  /** Number of members; several make a group. */
  count: number;
  /** Position of the first member in time order. */
  first: number;
  /** Position of the member whose headline is the label: the selected one, otherwise the heaviest. */
  leader: number;
  /** The interval that it is drawn over. */
  start: number;
  end: number;
  /** Row, counted from the axis. */
  row: number;
  /** Whether it is longer than a label and so drawn as a band. */
  long: boolean;
  /** Room for its label, in milliseconds at this zoom. */
  labelMs: number;
}

export interface ItemLayout {
  items: TimelineItem[];
  /** The interval whose entries are laid out: the view with a margin. */
  covered: TimeWindow;
  /**
   * The interval within which the view may move at the same zoom without a new layout: each entry that overlaps it is
   * in exactly one item.
   */
  safe: TimeWindow;
}

/** The entries to lay out: all, or those at some ascending positions. */
export interface ItemSource {
  entries: TimelineEntries;
  positions: Uint32Array | null;
  /** Position of the selected entry; -1 for none. */
  chosen: number;
}

type Place = Pick<TimelineItem, 'start' | 'end' | 'row' | 'labelMs'> & { long?: boolean };

/** Makes the item of some members. `chosen` leads it if it is one of them. */
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
