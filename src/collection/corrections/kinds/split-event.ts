import type { CorrectionOf } from '../../../contract/corrections.ts';
import { reportId } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { findEvent, withReports } from './event-reports.ts';
import { nothing } from './result.ts';
import type { Result } from './result.ts';

/** Makes some reports of an event another event, with its title and sentence unless others are given. */
export function splitEvent(draft: Draft, { reports: ids, title, sentence }: CorrectionOf<'split-event'>): Result {
  const [first = '', ...others] = ids;
  const found = findEvent(draft, first);
  if (!found) return nothing(draft, `event "${first}"`);
  const known = new Set(found.reports.map(reportId));
  const missing = others.filter((id) => !known.has(id)).map((id) => `event "${id}" among the reports of "${first}"`);
  const moved = found.reports.filter((report) => ids.includes(reportId(report)));
  const staying = found.reports.filter((report) => !moved.includes(report));
  if (staying.length === 0) return nothing(draft, `another report of event "${first}"`);
  const split = { ...found, title: title ?? found.title, sentence: sentence ?? found.sentence };
  const events = draft.events.flatMap((event) =>
    event === found
      ? [...withReports(found, staying, draft.articles), ...withReports(split, moved, draft.articles)]
      : [event],
  );
  return { draft: { ...draft, events }, missing };
}
