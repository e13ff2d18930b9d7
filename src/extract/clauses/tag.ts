/** The part of speech that the parser gives a token in its sentence. */
export const tag = {
  /** A token without a part of speech of its own: the marks in "U.S." and "10,000". */
  none: 0,
  noun: 1,
  /** A word before a noun: a determiner, an adjective, a number. */
  modifier: 2,
  pronoun: 3,
  preposition: 4,
  verb: 5,
  auxiliary: 6,
  adverb: 7,
  /** "To" before an infinitive. */
  to: 8,
  coordinator: 9,
  subordinator: 10,
  relative: 11,
  comma: 12,
  /** Another mark between clauses: a dash, a bracket, a colon. */
  mark: 13,
  quote: 14,
  date: 15,
  possessive: 16,
} as const;
