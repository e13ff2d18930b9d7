import { tag } from '../tag.ts';
import type { TaggedSentence } from './tagged-sentence.ts';
import { form } from '../words/verb-forms.ts';
import { kind } from '../words/word-kind.ts';

/** The facts that the tagger knows of the words before the next one. */
export interface TagState {
  /** State of the noun group directly before the word: `open` if its noun is missing, else `whole`. */
  group: 'none' | 'open' | 'whole';
  /** True if the last noun is capitalised, or its group has a determiner. */
  definite: boolean;
  /** True if a preposition governs the last noun. */
  governed: boolean;
  /** True if the last noun that no preposition governs is a plural. */
  plural: boolean;
  /** The kind of the auxiliary whose verb is missing; 0 without one. */
  auxiliary: number;
  /** True if that auxiliary is before its subject. */
  inverted: boolean;
  /** The forms that the last verb of the sentence can be. */
  lastVerb: number;
  /** True if the clause has a finite verb. */
  finite: boolean;
  /** True if that verb may be a participle instead: "a man described as". */
  reducible: boolean;
}

const finiteForms = form.base | form.present | form.past | form.participle;
const pastForms = form.past | form.participle;

/** Decides by the auxiliary: "will visit", "has cut", "was building". */
function fitsAuxiliary(kinds: number, auxiliary: number): boolean {
  if (auxiliary & (kind.modal | kind.do | kind.to)) return (kinds & form.base) !== 0;
  return (kinds & (auxiliary & kind.have ? form.participle : form.participle | form.gerund)) !== 0;
}

/** Decides after "and" and "or": the verbs that they join have the same form. */
function isJoinedVerb(sentence: TaggedSentence, at: number, kinds: number, { lastVerb }: TagState): boolean {
  const noun = (kinds & (form.nounToo | kind.noun)) !== 0;
  if (kinds & pastForms && !noun) return true;
  const same = kinds & pastForms ? pastForms : kinds & (form.base | form.present | form.gerund);
  return (lastVerb & same) !== 0 && (!noun || sentence.isObjectNext(at));
}

/** Checks for an adverb or a date behind a word. */
function isTimeNext(sentence: TaggedSentence, at: number): boolean {
  return (sentence.kind(at + 1) & kind.adverb) !== 0 || sentence.isDate(at + 1);
}

/** Decides for a present tense that may be a noun, behind a noun: "Putin plans to", "officials plan", "peace talks". */
function isPresent(sentence: TaggedSentence, at: number, kinds: number, { definite, plural }: TagState): boolean {
  const last = (sentence.token(at + 1)?.kind ?? 'mark') === 'mark';
  const sure = !(kinds & form.nounToo) || sentence.isObjectNext(at) || isTimeNext(sentence, at);
  // "The six-party talks".
  if (!sure && sentence.isCompound(at - 1)) return false;
  if (kinds & form.present) return !plural && (sure || (definite && !last));
  return plural && (sure || (!last && (sentence.kind(at + 1) & kind.preposition) !== 0));
}

/** Checks for a noun in "ing" behind "of": "a day of mourning for the victims". */
function isEndOfGroup(sentence: TaggedSentence, at: number, preposition: number): boolean {
  if (sentence.low(preposition) !== 'of') return false;
  const next = sentence.token(at + 1)?.kind ?? 'mark';
  return next === 'mark' || sentence.isDate(at + 1) || (sentence.kind(at + 1) & kind.preposition) !== 0;
}

/** Decides whether a word that can be a form of a verb is a verb here, by the words around it. */
export function isVerb(sentence: TaggedSentence, at: number, kinds: number, state: TagState): boolean {
  const noun = (kinds & (form.nounToo | kind.noun)) !== 0;
  if (state.auxiliary) return fitsAuxiliary(kinds, state.auxiliary);
  let left = at - 1;
  while (sentence.tag(left) === tag.adverb) left--;
  const before = left < 0 ? tag.mark : sentence.tag(left);
  const gerund = (kinds & form.gerund) !== 0 && (!noun || sentence.isObjectNext(at));
  if (before === tag.preposition) return gerund && !(kinds & kind.adjective) && !isEndOfGroup(sentence, at, left);
  if (state.group === 'open') {
    if (noun || !(kinds & form.past)) return false;
    const counted = sentence.token(at - 1)?.kind === 'digits' || (sentence.kind(at - 1) & kind.quantity) !== 0;
    return counted && !sentence.isNounNext(at);
  }
  if (before === tag.pronoun || before === tag.relative) return !(kinds & form.gerund) || gerund;
  if (before === tag.coordinator) return isJoinedVerb(sentence, at, kinds, state);
  if (kinds & form.gerund) return gerund;
  const pastOnly = (kinds & pastForms) !== 0 && !noun;
  // "Saw armed police": a participle before its noun.
  if (pastOnly) return before !== tag.verb || !sentence.isNounNext(at);
  const opening = before === tag.mark || before === tag.comma || before === tag.quote || before === tag.subordinator;
  if (kinds & form.past && state.reducible && state.group === 'whole' && sentence.isNounNext(at)) return true;
  if (before === tag.comma && kinds & form.present && !state.finite) {
    // "The mayor, Ann Lee, plans to".
    if (sentence.kind(at + 1) & kind.to || (state.lastVerb === 0 && sentence.isObjectNext(at))) return true;
  }
  // "The council says it has found": the form can be nothing else, whatever verb follows.
  if (kinds & form.present && !noun && state.group === 'whole' && !state.plural && !state.finite) return true;
  // "Found the levels occur when it rains": a base that can be nothing else, behind a plural.
  const isBase = (kinds & form.base) !== 0 && !noun && !(kinds & kind.adjective) && !sentence.isFiniteAhead(at);
  if (isBase && before === tag.noun && !state.governed && sentence.isPlural(left)) return true;
  // "Ann Lee set out her plan": a past form that may be a noun, between a name and its object.
  const named = sentence.isName(at - 1) && state.group === 'whole' && !state.governed && !state.finite;
  if (named && kinds & form.past && (sentence.kind(at + 1) | sentence.kind(at + 2)) & kind.determiner) return true;
  if (opening || state.group !== 'whole' || state.finite || sentence.isFiniteAhead(at)) return false;
  return (kinds & form.past) !== 0 || ((kinds & finiteForms) !== 0 && isPresent(sentence, at, kinds, state));
}
