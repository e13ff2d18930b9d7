import { dateText } from '../bundle/date-text.ts';
import { defaultView } from '../url/view-state.ts';
import type { ViewState } from '../url/view-state.ts';
import type { Chip } from './chips.tsx';

type Change = (change: Partial<ViewState>, how?: 'push' | 'replace') => void;

/** What clears every filter and leaves the window, the clock and the opened article as they are. */
export const noFilters: Partial<ViewState> = {
  q: defaultView.q,
  persons: defaultView.persons,
  match: defaultView.match,
  keywords: defaultView.keywords,
  from: defaultView.from,
  to: defaultView.to,
};

/** The list with `name` added, or without it if it was there. */
export function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}

/** One chip for each filter in force. A name that the collection does not know has one too, so that it can be taken away. */
export function filterChips(
  view: ViewState,
  change: Change,
  people: readonly string[],
  slotOf: (person: number) => number | undefined,
): Chip[] {
  const chips: Chip[] = [];
  if (view.q.trim() !== '') chips.push({ key: 'q', text: `“${view.q.trim()}”`, onRemove: () => change({ q: '' }) });
  for (const name of view.persons)
    chips.push({
      key: `person ${name}`,
      text: name,
      slot: slotOf(people.indexOf(name)),
      onRemove: () => change({ persons: toggled(view.persons, name) }),
    });
  for (const name of view.keywords)
    chips.push({
      key: `keyword ${name}`,
      text: name,
      onRemove: () => change({ keywords: toggled(view.keywords, name) }),
    });
  if (view.from !== null)
    chips.push({ key: 'from', text: `from ${dateText(view.from)}`, onRemove: () => change({ from: null }) });
  if (view.to !== null)
    chips.push({ key: 'to', text: `to ${dateText(view.to)}`, onRemove: () => change({ to: null }) });
  return chips;
}
