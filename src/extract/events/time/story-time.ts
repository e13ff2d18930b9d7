import type { EventMention } from '../../../contract/record.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { DateAt } from '../sentences/parsed-text.ts';
import { dayMs } from '../../../time/durations.ts';

/** The days around publication within which a date can be that of the story. */
const recentDays = 21;

/** The time of a date. */
interface DatedTime {
  edtf: string;
  because: EventMention['because'];
  /** True if it is a day within the weeks before publication. */
  recent: boolean;
  /** True if it is within the weeks around publication, or that is unknown. */
  near: boolean;
}

/** A time of the story with the place in the text that gave it. */
export interface StoryTime extends DatedTime {
  sentence: number;
  paragraph: number;
}

const unknown: DatedTime = { edtf: '', recent: false, near: true, because: [] };

/** The times of the dates of a text, each computed for the first that asks. */
export class DatedTimes {
  /** In milliseconds since 1970. */
  readonly #publication: number | null;
  readonly #known = new Map<number, DatedTime>();

  constructor(publication: string | null) {
    this.#publication = publication === null ? null : (parseEdtf(publication)?.start ?? null);
  }

  of(date: DateAt | null): DatedTime {
    if (!date?.date.edtf) return unknown;
    const known = this.#known.get(date.index);
    if (known) return known;
    const { start, end, rule, edtf } = date.date;
    const days =
      this.#publication === null || date.time === null ? null : (this.#publication - date.time.start) / dayMs;
    const near = days === null || Math.abs(days) <= recentDays;
    const recent = days !== null && days >= 0 && near && /^\d{4}-\d\d-\d\d/.test(edtf);
    const time = { edtf, recent, near, because: [{ start, end, rule }] };
    this.#known.set(date.index, time);
    return time;
  }
}
