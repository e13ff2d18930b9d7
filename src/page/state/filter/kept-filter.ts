/** What the reader keeps, by which the page can be filtered; the default is none. */
const keptStates = ['starred', 'noted', 'unread', 'read', 'new'] as const;

const tagged = 'tagged:';

/** A state of what the reader keeps, or `tagged:` with the name of a tag. */
export type KeptFilter = (typeof keptStates)[number] | `${typeof tagged}${string}`;

export function isKeptFilter(text: string): text is KeptFilter {
  return keptStates.some((state) => state === text) || (text.startsWith(tagged) && text !== tagged);
}

/** Returns the tag of a filter; null for a filter by state. */
export function tagOf(filter: KeptFilter): string | null {
  return filter.startsWith(tagged) ? filter.slice(tagged.length) : null;
}

/** Describes a filter in the filters, the chips and the names of saved views. */
export function keptText(filter: KeptFilter): string {
  const tag = tagOf(filter);
  if (tag !== null) return `tagged ${tag}`;
  return filter === 'noted' ? 'with a note' : filter === 'new' ? 'new since my last visit' : filter;
}
