import type { TimelineItem } from './timeline-item.ts';
import type { TimelineEntries } from '../entries/entries.ts';
import type { ItemLabel } from '../render/item-element.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { countOf, firstOf, lastOf, listed } from '../entries/entry-ranges.ts';

/** Greatest width of a label with its margin in a view of this width, both in pixels. */
export function widestLabel(viewWidth: number): number {
  return viewWidth < 500 ? 150 : 200;
}

/** Date of a single entry with its basis, or first and last date of a group. */
export function datesOf(entries: TimelineEntries, members: EntryRanges): string {
  if (countOf(members) === 1) return entries.when(entries.id[firstOf(members)] ?? 0);
  const first = entries.date(entries.id[firstOf(members)] ?? 0);
  const last = entries.date(entries.id[lastOf(members)] ?? 0);
  return first === last ? first : `${first} to ${last}`;
}

/** Collects the colour slots of a group from its first hundred members, which bounds the work. */
function coloursOf(entries: TimelineEntries, members: EntryRanges): number[] {
  const slots = new Set<number>();
  for (const position of listed(members, 100)) {
    for (const slot of entries.colours(entries.id[position] ?? 0)) slots.add(slot);
  }
  return [...slots].filter((slot) => Number.isInteger(slot) && slot >= 0 && slot <= 7).toSorted((a, b) => a - b);
}

const mostPeople = 3;

/** Ranks the persons of a group by the number of mentions in its first hundred members. */
export function peopleOf(entries: TimelineEntries, members: EntryRanges): string[] {
  const counts = new Map<string, number>();
  for (const position of listed(members, 100)) {
    for (const name of entries.people(entries.id[position] ?? 0)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one);
  return byCount.slice(0, mostPeople).map(([name]) => name);
}

/** Derives the label of an item. */
export function labelOf(
  entries: TimelineEntries,
  { members, count, leader }: TimelineItem,
  selected: number | null,
): Omit<ItemLabel, 'key' | 'lane' | 'cut'> {
  const id = entries.id[leader] ?? 0;
  return {
    count,
    counted: entries.counted(count),
    headline: entries.headline(id),
    date: datesOf(entries, members),
    people: () => (count === 1 ? [] : peopleOf(entries, members)),
    colours: coloursOf(entries, members),
    selected: id === selected,
    marks: count === 1 ? entries.marks(id) : [],
    note: count === 1 ? entries.note(id) : '',
  };
}

/** Whether an item is drawn as wide as its span: groups, bands, and dates that are less precise than a day. */
export function showsSpan(entries: TimelineEntries, item: TimelineItem): boolean {
  return item.long || item.count > 1 || !entries.precise(entries.id[item.first] ?? 0);
}
