import type { CorrectionOf } from '../../../contract/corrections.ts';
import { reportId } from '../draft.ts';
import type { Draft, EventChange, EventRow } from '../draft.ts';
import { findEvent } from './event-reports.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

/**
 * Changes the event that has a report with this id: its row, which goes if `row` is null, and all its reports in the
 * texts.
 */
function changeEvent(draft: Draft, id: string, row: Partial<EventRow> | null, change: EventChange): Result {
  const found = findEvent(draft, id);
  if (!found) return nothing(draft, `event "${id}"`);
  const events = draft.events.flatMap((event) => {
    if (event !== found) return [event];
    return row === null ? [] : [{ ...event, ...row }];
  });
  const eventChanges = new Map(draft.eventChanges);
  for (const each of found.reports.map(reportId)) eventChanges.set(each, { ...eventChanges.get(each), ...change });
  return { draft: { ...draft, events, eventChanges }, missing: [] };
}

/** Gives an event another title. */
export function retitleEvent(draft: Draft, { event, title }: CorrectionOf<'retitle-event'>): Result {
  return changeEvent(draft, event, { title }, { title });
}

/** Gives an event another time, which is then the only one. */
export function redateEvent(draft: Draft, { event, date }: CorrectionOf<'redate-event'>): Result {
  const reports = findEvent(draft, event)?.reports.map((report) => ({ ...report, date })) ?? [];
  return changeEvent(draft, event, { date, basis: 'stated', reports }, { date });
}

/** Removes the time of an event. It remains in the texts, and is no entry of the timeline. */
export function undateEvent(draft: Draft, { event }: CorrectionOf<'undate-event'>): Result {
  return changeEvent(draft, event, null, { date: null });
}

/** Hides an event, in the texts too. */
export function hideEvent(draft: Draft, { event }: CorrectionOf<'hide-event'>): Result {
  return changeEvent(draft, event, null, { hidden: true });
}
