import type { TimeBasis } from '../contract/record.ts';
import { dateText } from './date-text.ts';

/**
 * Formats the time of an event with its basis: "21 March 2023", "21 March 2023, from the context", "reported 6 November
 * 2023" for a time that is only known from the publication date.
 */
export function eventTimeText(edtf: string, basis: TimeBasis | null): string {
  if (basis === 'publication') return `reported ${dateText(edtf.replace(/~$/, ''))}`;
  return basis === 'context' ? `${dateText(edtf)}, from the context` : dateText(edtf);
}
