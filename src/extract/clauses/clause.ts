/** A range of tokens that the parser does not look into: the first and the last token of a name or a date. */
export interface Atom {
  first: number;
  last: number;
  kind: 'name' | 'date';
}

/**
 * A noun group: its first and last token, with the groups that "of" and "and" join to it. `head` is the last noun of
 * its first part: "head" of "the former head of the police". `preposition` is the index of the preposition that governs
 * it; null for a subject or an object.
 */
export interface NounGroup {
  first: number;
  last: number;
  head: number;
  preposition: number | null;
}

/**
 * A verb with its auxiliaries: "has not been sold" is the range of its tokens, `head` the index of "sold". `tense` is
 * null where the group is not finite. `aspect` counts "has been meeting" as `perfect`.
 */
export interface VerbGroup {
  first: number;
  last: number;
  head: number;
  /** The base form: "meet" of "met"; "be" of "was". */
  lemma: string;
  form: 'finite' | 'infinitive' | 'participle';
  tense: 'past' | 'present' | 'future' | null;
  aspect: 'simple' | 'perfect' | 'progressive';
  voice: 'active' | 'passive';
  /** The modal in lower case ("would"), null without one; "will" is the future tense and a modal. */
  modal: string | null;
  negated: boolean;
  /** True if the auxiliary is before the subject: "Had the bridge opened", "Did it open". */
  inverted: boolean;
}

export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'complement' | 'adverbial' | 'infinitive' | 'participle';

/**
 * A clause: a verb group and the tokens that belong to it. All indexes are into the tokens of the passage. A clause may
 * have others inside its range: `owners` of the sentence gives the clause of each token.
 */
export interface Clause {
  first: number;
  last: number;
  kind: ClauseKind;
  verb: VerbGroup;
  /** The antecedent for a relative clause, the subject of the clause before where it is elided; null where unknown. */
  subject: NounGroup | null;
  object: NounGroup | null;
  /** The group behind "by" of a passive. */
  agent: NounGroup | null;
  /** The index of the conjunction or relative pronoun that opens the clause. */
  connective: number | null;
  /** The index of the clause that it depends on, or is joined to, in the sentence's `clauses`. */
  parent: number | null;
  /** True if its verb is inside quotation marks. */
  quoted: boolean;
}

/** A noun of an event: "the explosion on Tuesday". `lemma` is the verb of the same act, or the noun itself. */
export interface EventNoun {
  at: number;
  lemma: string;
  /** Its noun group without those that "of" and "and" join to it. */
  group: NounGroup;
}

/** The clauses of a sentence, in the order of their verbs. */
export interface ParsedSentence {
  first: number;
  last: number;
  clauses: readonly Clause[];
  nouns: readonly EventNoun[];
  /** All noun groups, in order. */
  groups: readonly NounGroup[];
  /** For each token from `first` on, the index of its clause; -1 without one. */
  owners: readonly number[];
  /** For each token from `first` on, its part of speech, see `tag`. */
  tags: readonly number[];
  /** True if a quotation is open behind the sentence. */
  quoteOpen: boolean;
}
