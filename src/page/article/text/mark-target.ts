import type { AboutName } from '../../state/url/about-name.ts';

/** The place to which a mark in a text leads: the page of a name, a time on the timeline, or an event. */
export type MarkTarget =
  | ({ to: 'name' } & AboutName)
  | { to: 'time'; edtf: string }
  /** `trigger` is the start of the event's trigger in the body. */
  | { to: 'event'; trigger: number };

/** Makes links of marks. */
export interface MarkLinks {
  hrefOf: (target: MarkTarget) => string;
  /** `note` explains the mark in words. */
  follow: (target: MarkTarget, note: string) => void;
}
