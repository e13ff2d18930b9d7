import { anchorOf } from '../../entries/anchor.ts';
import type { TimelineEntries, TimeWindow } from '../../entries/entries.ts';
import type { EntryRanges } from '../../entries/entry-ranges.ts';
import { endOf } from '../../entries/interval-index.ts';
import type { CardSize } from './card-size.ts';
import type { TextWidth } from './text-fit.ts';

/** The entries to lay out: all, or those at some ascending positions. */
export interface CardSource {
  entries: TimelineEntries;
  positions: Uint32Array | null;
  /** Position of the selected entry; -1 for none. */
  chosen: number;
}

/** The view to lay cards out for; sizes are in pixels. */
export interface CardView {
  window: TimeWindow;
  width: number;
  /** Height above the axis. */
  height: number;
  /** Height that stays free for marks below the row of groups. */
  marks: number;
  measure: TextWidth;
  /** The greatest number of cards and groups. */
  most: number;
  /** The size of the cards; null chooses the largest that the room allows. */
  size: CardSize | null;
}

/** What a click opens: one entry or several. */
export interface Members {
  members: EntryRanges;
  /** Number of members; several make a group. */
  count: number;
  /** Position of the first member in time order. */
  first: number;
}

/** A card: an entry, or a group of entries that found no place on their own. Lengths are in pixels. */
export interface Card extends Members {
  /** `a:<id>` of an entry, otherwise `g:<name>`: stable while the view pans. */
  key: string;
  /** Position of the member whose headline comes first: the selected one, otherwise the heaviest. */
  leader: number;
  /** The interval of its members' starts, or of its entry. */
  start: number;
  end: number;
  /** The moment of its stem. */
  at: number;
  /** Row, counted from the axis; -1 is a place for groups, above the marks. */
  row: number;
  width: number;
  /** Distance from its left edge to its stem: 0 if it is right of the stem, its width if it is left of it. */
  offset: number;
  /** Length of its left end that is out of view; its label begins after it. */
  pinned: number;
  /** True if the headline is cut. */
  cut: boolean;
}

/** Margin on each side of the view in which cards are laid out too, as a share of the view. */
const marginShare = 0.25;

/** Least distance between groups, in pixels, and as a share of the view. */
const leastGap = 96;
const gapShare = 1 / 16;

export interface Scale {
  view: CardView;
  msPerPixel: number;
  /** The view with its margin. */
  zone: TimeWindow;
  /** Least distance between groups, in milliseconds. */
  gapMs: number;
}

export function scaleOf(view: CardView): Scale {
  const { start, end } = view.window;
  const margin = Math.round((end - start) * marginShare);
  const msPerPixel = (end - start) / view.width;
  return {
    view,
    msPerPixel,
    zone: { start: start - margin, end: end + margin },
    gapMs: Math.max(leastGap, view.width * gapShare) * msPerPixel,
  };
}

/**
 * The moment of an entry's stem: its anchor. A long time whose anchor is out of view has it in the middle of its
 * visible part.
 */
export function stemOf(entries: TimelineEntries, position: number, { start, end }: TimeWindow): number {
  const anchor = anchorOf(entries, position);
  const [from, to] = [entries.start[position] ?? 0, endOf(entries, position)];
  if ((anchor >= start && anchor <= end) || from >= end || to <= start) return anchor;
  return Math.round((Math.max(from, start) + Math.min(to, end)) / 2);
}

/** The least visible part of a card that shows a count or a first word, in pixels. */
const leastPinned = 36;

/** The length of a card's left end that is out of view, if enough of the rest is in view to be read. */
export function pinnedAt(left: number, width: number): number {
  return left < 0 && left + width > leastPinned ? Math.round(-left) : 0;
}

/** Converts a moment to pixels from the left edge of the view. */
export function pixelsAt(time: number, { view, msPerPixel }: Scale): number {
  return (time - view.window.start) / msPerPixel;
}
