import type { EventMention } from '../../../contract/record.ts';
import type { Passage } from '../../tokens/passage.ts';
import { approximately } from './approximate.ts';
import type { StoryTime } from './story-time.ts';

export type Time = Pick<EventMention, 'edtf' | 'basis' | 'because' | 'date'>;

export const unknownTime: Time = { edtf: null, basis: null, because: [], date: null };

/** Writes times that no date of the event's own gives, with their evidence. */
export class InferredTimes {
  readonly #passage: Passage;
  readonly #publication: string | null;
  readonly #isNews: boolean;

  /** `publication` is EDTF, null if unknown; only the events of news happened about then. */
  constructor(passage: Passage, publication: string | null, isNews: boolean) {
    this.#passage = passage;
    this.#publication = publication;
    this.#isNews = isNews;
  }

  isPublication(edtf: string): boolean {
    return edtf.slice(0, 10) === this.#publication;
  }

  /** The time of another event, written as `edtf`, for the token and the rule that link the event to it. */
  context(time: StoryTime, at: number, rule: string, edtf = time.edtf): Time {
    // The hour of an event is not that of the next.
    return {
      edtf: edtf.replace(/T[^/]*/, ''),
      basis: 'context',
      because: [this.#link(at, rule), ...time.because],
      date: null,
    };
  }

  /** The day of publication or shortly before. */
  published(at: number, rule: string): Time {
    if (!(this.#isNews || rule === 'recent') || this.#publication === null) return unknownTime;
    return {
      edtf: approximately(this.#publication),
      basis: 'publication',
      because: [this.#link(at, rule)],
      date: null,
    };
  }

  #link(at: number, rule: string): EventMention['because'][number] {
    const token = this.#passage.tokens[at];
    return { start: token?.start ?? 0, end: token?.end ?? 0, rule };
  }
}
