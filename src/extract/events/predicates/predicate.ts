import type { EventMention } from '../../../contract/record.ts';
import type { EventNoun } from '../../clauses/clause.ts';
import type { DateAt, SentenceParts } from '../sentences/parsed-text.ts';

/** A predicate that reports or plans an event: a clause, or an event noun in it. */
export interface Predicate {
  sentence: SentenceParts;
  /** The index of the clause, -1 without one. */
  clause: number;
  /** Null where the event is the whole clause. */
  noun: EventNoun | null;
  /** The token of the trigger: the verb, the noun, or the noun that is the object of a verb as in "held a meeting". */
  at: number;
  /** The verb of the act. */
  lemma: string;
  /** The date that modifies it, null without one. */
  date: DateAt | null;
  modality: EventMention['modality'];
}

/** Why a clause or a date makes no event; `at` is its token. */
export interface Rejection {
  at: number;
  reason: string;
}
