import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { foregroundOf } from '../entries/background.ts';
import { positionOf } from '../entries/interval-indexes.ts';
import type { Card, CardView } from './cards/card.ts';
import type { CardLayout, FormerCards } from './cards/card-layout.ts';
import { layoutCards, neededHeight } from './cards/card-layout.ts';
import type { CardLabel } from './cards/card-label.ts';
import { labelOf } from './cards/card-label.ts';
import type { CardSize } from './cards/card-size.ts';
import { smallCardsAt } from './cards/card-size.ts';
import type { LaneRow } from './lane-rows.ts';
import type { TextWidth } from './cards/text-fit.ts';

/** The greatest number of items, most of them in view, because the cost of a feed grows faster than their number. */
const mostItems = 110;

/** The greatest number of items in all lanes together; lane labels are shorter, so there is room for more. */
const mostInLanes = 160;

/** Height of the marks in a lane, in pixels: small cards are above them. */
const laneMarksHeight = 14;

/** The state that the timeline draws. */
export interface TimelineContent {
  entries: TimelineEntries;
  selected: number | null;
  lanes: readonly LaneRow[] | null;
  /**
   * Starts of the entries that the filters exclude, drawn as faint background bars: milliseconds in UTC, ascending;
   * null for none.
   */
  rest: Float64Array | null;
}

/** A card with everything that its drawing depends on. */
export interface LaidOutCard {
  /** The card's key, in a lane after the lane's. */
  key: string;
  card: Card;
  label: CardLabel;
  /** Label of its lane; null without lanes. */
  lane: string | null;
  /** The style of the card: that of a group's row is S. */
  size: CardSize;
  /** Row, counted from the axis or the lower edge of its lane; -1 is the place of groups among larger cards. */
  row: number;
  /** Distance of its lane from the axis, in pixels. */
  base: number;
}

export interface TimelineLayout {
  cards: Map<string, LaidOutCard>;
  size: CardSize;
  /** Height that stays free for marks below small cards and groups, in pixels. */
  marks: number;
  safe: TimeWindow;
  /** The window for which the layout was computed. */
  window: TimeWindow;
}

/** The view to lay out for; sizes are in pixels. */
export interface LayoutSize {
  window: TimeWindow;
  width: number;
  /** Height above the axis. */
  above: number;
  measure: TextWidth;
}

/** The layout that the new one continues. */
export interface FormerLayout {
  layout: TimelineLayout;
  sameEntries: boolean;
  /** True if a gesture has ended. */
  atRest: boolean;
}

interface Strip {
  lane: LaneRow | null;
  drawing: CardLayout;
  /** The lowest of its rows. */
  lowest: number;
}

function prefixOf(lane: LaneRow | null): string {
  return lane ? `${lane.key}|` : '';
}

function formerCards(former: FormerLayout | null, window: TimeWindow, prefix: string): FormerCards | null {
  if (!former) return null;
  const { layout, sameEntries, atRest } = former;
  return {
    size: layout.size,
    sameScale: sameEntries && sameScale(layout.window, window),
    atRest,
    place: (key) => {
      const { card } = layout.cards.get(prefix + key) ?? {};
      return card && card.row >= 0 ? card : undefined;
    },
  };
}

function cardView({ window, width, above, measure }: LayoutSize): CardView {
  return { window, width, height: above, marks: smallCardsAt, measure, most: mostItems, size: null };
}

function stripsOf(
  { entries, selected, lanes }: TimelineContent,
  size: LayoutSize,
  former: FormerLayout | null,
): Strip[] {
  const { window } = size;
  const chosen = positionOf(entries, selected);
  const view = cardView(size);
  if (!lanes) {
    const drawing = layoutCards(
      { entries, positions: foregroundOf(entries), chosen },
      view,
      formerCards(former, window, ''),
    );
    return [{ lane: null, drawing, lowest: drawing.size === 'S' ? 1 : 0 }];
  }
  const most = Math.floor(mostInLanes / Math.max(1, lanes.length));
  return lanes
    .filter(({ expanded }) => expanded)
    .map((lane) => {
      const source = { entries, positions: lane.positions, chosen };
      const inLane = { ...view, height: lane.height, marks: laneMarksHeight, most, size: 'S' as const };
      return { lane, drawing: layoutCards(source, inLane, formerCards(former, window, prefixOf(lane))), lowest: 1 };
    });
}

/** Returns the colours of a card: in a lane that of the lane, so that a row has one hue. */
function coloursIn(lane: LaneRow | null, colours: readonly number[]): readonly number[] {
  if (!lane) return colours;
  return lane.slot === undefined ? [] : [lane.slot];
}

/** Computes the layout of a view. With a former layout, cards keep their rows where possible. */
export function layoutTimeline(
  content: TimelineContent,
  view: LayoutSize,
  former: FormerLayout | null,
): TimelineLayout {
  const chosen = positionOf(content.entries, content.selected);
  const strips = stripsOf(content, view, former);
  const size = strips[0]?.drawing.size ?? 'S';
  const cards = strips.flatMap(({ lane, drawing, lowest }) =>
    drawing.cards.map((card): [string, LaidOutCard] => {
      const key = prefixOf(lane) + card.key;
      const label = labelOf(content.entries, card.members, chosen, card.leader);
      const coloured = { ...label, colours: coloursIn(lane, label.colours) };
      const style = card.row < 0 ? 'S' : drawing.size;
      const place = { lane: lane?.label ?? null, row: lowest + card.row, base: lane?.base ?? 0 };
      return [key, { key, card, label: coloured, size: style, ...place }];
    }),
  );
  return {
    cards: new Map(cards),
    size,
    marks: content.lanes ? laneMarksHeight : smallCardsAt,
    safe: strips[0]?.drawing.safe ?? view.window,
    window: view.window,
  };
}

/** Height above the axis that is always enough, in pixels. */
const mostHeight = 2000;

/** Computes the height above the axis that a view needs to show all as large as can be, in pixels. */
export function heightNeeded({ entries, selected, lanes }: TimelineContent, view: LayoutSize): number {
  if (lanes) return lanes.reduce((sum, { needs }) => sum + needs, 0);
  const source = { entries, positions: null, chosen: positionOf(entries, selected) };
  return neededHeight(source, cardView(view), mostHeight);
}

/** Checks whether two windows have the same length, wherever they are. */
export function sameScale(a: TimeWindow, b: TimeWindow): boolean {
  const [first, second] = [a.end - a.start, b.end - b.start];
  return Math.abs(first - second) <= second / 1000;
}

/** Checks whether a layout covers a window of its own scale, so that no new one is needed. */
export function serves({ safe }: TimelineLayout, window: TimeWindow): boolean {
  return window.start >= safe.start && window.end <= safe.end;
}
