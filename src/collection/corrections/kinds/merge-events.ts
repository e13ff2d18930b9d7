import type { CorrectionOf } from '../../../contract/corrections.ts';
import type { Modality } from '../../../contract/record.ts';
import type { Draft, EventRow } from '../draft.ts';
import { byNamed } from '../named.ts';
import { findEvent } from './event-reports.ts';
import type { Result } from './result.ts';

/** The surest modality first, as where reports are merged. */
const surest: readonly Modality[] = ['reported', 'postponed', 'planned'];

function joinedModality(events: readonly EventRow[], kept: EventRow): Modality {
  return surest.find((modality) => events.some((event) => event.modality === modality)) ?? kept.modality;
}

/** Merges events; the first that is found keeps its title, sentence and time. */
export function mergeEvents(draft: Draft, { events: ids }: CorrectionOf<'merge-events'>): Result {
  const sought = ids.map((id) => ({ id, found: findEvent(draft, id) }));
  const missing = sought.flatMap(({ id, found }) => (found ? [] : [`event "${id}"`]));
  const found = [...new Set(sought.flatMap((each) => each.found ?? []))];
  const [kept, ...others] = found;
  if (!kept || others.length === 0) return { draft, missing };
  const merged: EventRow = {
    ...kept,
    ...byNamed((kind) => [...new Set(found.flatMap((event) => event[kind]))]),
    modality: joinedModality(found, kept),
    reports: found.flatMap(({ reports }) => reports),
  };
  const events = draft.events.flatMap((event) => {
    if (event === kept) return [merged];
    return others.includes(event) ? [] : [event];
  });
  return { draft: { ...draft, events }, missing };
}
