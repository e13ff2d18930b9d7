import type { EventNoun, ParsedSentence } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';

/** A range of tokens, both ends included. */
export interface Range {
  first: number;
  last: number;
}

/** A name where it occurs: its tokens, without titles, and the fullest form of the name. */
export interface NamedRange extends Range {
  name: string;
  kind: 'person' | 'organization' | 'place';
}

/** A time expression where it occurs; `edtf` is null for durations and the like, which titles keep. */
interface DateRange extends Range {
  date: { edtf: string | null };
}

/** A sentence as titles read it. */
export interface TitledSentence {
  parsed: ParsedSentence;
  dates: readonly DateRange[];
  names: readonly NamedRange[];
}

/** The predicate that a title is for: a clause (an index, -1 without one), or an event noun in it. */
export interface TitledPredicate {
  clause: number;
  noun: EventNoun | null;
}

/** Returns the part of speech of a token of a sentence; none for tokens outside it. */
export function tagAt({ parsed }: TitledSentence, at: number): number {
  return at < parsed.first ? tag.none : (parsed.tags[at - parsed.first] ?? tag.none);
}

/** Checks for a comma between the members of one noun group: "Peru, Chile and Cuba". */
export function isInList({ parsed }: TitledSentence, at: number): boolean {
  return parsed.groups.some(({ first, last }) => first < at && at < last);
}
