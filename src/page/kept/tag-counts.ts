import type { KeptItem } from './stored/kept-item.ts';

const byName = new Intl.Collator('en', { numeric: true });

/** Counts the items with each tag; the tags are in alphabetical order. */
export function tagCounts(items: readonly KeptItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of items) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Map([...counts].toSorted(([one], [other]) => byName.compare(one, other)));
}
