import type { EntryMark, TimelineEntries } from '../../entries/entries.ts';
import type { EntryRanges } from '../../entries/entry-ranges.ts';
import { countOf, firstOf, lastOf, leaderOf, listed } from '../../entries/entry-ranges.ts';

/** The label of a card. All texts are untrusted. */
export interface CardLabel {
  /** Number of entries; several make a group. */
  count: number;
  /** That number with its noun. */
  counted: string;
  /** The headline of an entry, or different headlines of a group, the heaviest first. */
  headlines: readonly string[];
  /** Date of an entry with its basis, or first and last date of a group. */
  date: string;
  /** The persons of an entry, or the most frequent ones of a group, computed on demand. */
  people: () => readonly string[];
  /** Where an entry was published, or its numbers of reports and sources; '' for none. */
  source: string;
  colours: readonly number[];
  selected: boolean;
  marks: readonly EntryMark[];
  /** A remark in a few words; '' for none. */
  note: string;
}

/** The greatest number of members that are looked at, which bounds the work for a group. */
const mostLookedAt = 100;

/** Date of a single entry with its basis, or first and last date of a group. */
function datesOf(entries: TimelineEntries, members: EntryRanges): string {
  if (countOf(members) === 1) return entries.when(entries.id[firstOf(members)] ?? 0);
  const first = entries.date(entries.id[firstOf(members)] ?? 0);
  const last = entries.date(entries.id[lastOf(members)] ?? 0);
  return first === last ? first : `${first} to ${last}`;
}

/** Collects the colour slots of some entries. */
function coloursOf(entries: TimelineEntries, members: EntryRanges): number[] {
  const slots = new Set<number>();
  for (const position of listed(members, mostLookedAt)) {
    for (const slot of entries.colours(entries.id[position] ?? 0)) slots.add(slot);
  }
  return [...slots].filter((slot) => Number.isInteger(slot) && slot >= 0 && slot <= 7).toSorted((a, b) => a - b);
}

const mostPeople = 3;

/** Ranks the persons of some entries by their number of mentions. */
function peopleOf(entries: TimelineEntries, members: EntryRanges): string[] {
  const counts = new Map<string, number>();
  for (const position of listed(members, mostLookedAt)) {
    for (const name of entries.people(entries.id[position] ?? 0)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one);
  return byCount.slice(0, mostPeople).map(([name]) => name);
}

const mostHeadlines = 5;

/** The different headlines of a group, that of `leader` first, then in time order. */
function headlinesOf(entries: TimelineEntries, members: EntryRanges, leader: number): string[] {
  const headlines = new Set([entries.headline(entries.id[leader] ?? 0)]);
  for (const position of listed(members, 2 * mostHeadlines)) headlines.add(entries.headline(entries.id[position] ?? 0));
  return [...headlines].slice(0, mostHeadlines);
}

/** Derives the label of an entry or a group. `chosen` is the position of the selected entry; it leads its group. */
export function labelOf(
  entries: TimelineEntries,
  members: EntryRanges,
  chosen: number,
  leader = leaderOf(entries, members),
): CardLabel {
  const count = countOf(members);
  const id = entries.id[leader] ?? 0;
  return {
    count,
    counted: entries.counted(count),
    headlines: count === 1 ? [entries.headline(id)] : headlinesOf(entries, members, leader),
    date: datesOf(entries, members),
    people: () => (count === 1 ? entries.people(id) : peopleOf(entries, members)),
    source: count === 1 ? (entries.source?.(id) ?? '') : '',
    colours: coloursOf(entries, members),
    selected: leader === chosen,
    marks: count === 1 ? entries.marks(id) : [],
    note: count === 1 ? entries.note(id) : '',
  };
}
