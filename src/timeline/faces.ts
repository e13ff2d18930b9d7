import type { DrawnItem } from './drawn-items.ts';
import type { TimelineEntries } from './entries.ts';
import type { ItemFace } from './item-element.ts';

/** Pixels that a label takes at most, its margin included, in a view of this many pixels. */
export function widestLabel(viewWidth: number): number {
  return viewWidth < 500 ? 150 : 200;
}

function datesOf(entries: TimelineEntries, members: Uint32Array): string {
  const first = entries.date(entries.id[members[0] ?? 0] ?? 0);
  const last = entries.date(entries.id[members.at(-1) ?? 0] ?? 0);
  return first === last ? first : `${first} to ${last}`;
}

/** A group shows every colour that any of its first hundred entries has: enough to see who is in it, and no more work. */
function coloursOf(entries: TimelineEntries, members: Uint32Array): number[] {
  const slots = new Set<number>();
  for (const position of members.subarray(0, 100)) {
    for (const slot of entries.colours(entries.id[position] ?? 0)) slots.add(slot);
  }
  return [...slots].filter((slot) => Number.isInteger(slot) && slot >= 0 && slot <= 7).toSorted((a, b) => a - b);
}

/** What a drawn item shows. */
export function faceOf(entries: TimelineEntries, item: DrawnItem, selected: number | null): ItemFace {
  const id = entries.id[item.members[0] ?? 0] ?? 0;
  const alone = item.members.length === 1;
  return {
    key: item.key,
    count: item.members.length,
    counted: entries.counted(item.members.length),
    headline: entries.headline(id),
    date: datesOf(entries, item.members),
    colours: coloursOf(entries, item.members),
    selected: alone && id === selected,
    planned: alone && entries.planned(id),
  };
}

/** Whether an item is drawn as wide as its span: groups, bands and what is known no better than a week or a month. */
export function showsSpan(entries: TimelineEntries, item: DrawnItem): boolean {
  return item.long || item.members.length > 1 || !entries.precise(entries.id[item.members[0] ?? 0] ?? 0);
}
