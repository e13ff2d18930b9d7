import { apostrophes } from '../../tokens/passage.ts';
import { isVerb, type TagState } from './is-verb.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from './tagged-sentence.ts';
import { form } from '../words/verb-forms.ts';
import { kind } from '../words/word-kind.ts';

const verbForms = form.base | form.present | form.past | form.participle | form.gerund;
const auxiliaries = kind.modal | kind.be | kind.have | kind.do;
const infinitives = form.base | kind.be | kind.have | kind.do;
const quotes = new Set(['"', '“', '”', '«', '»', '„']);
const doubled = new Set(['`', "'", '’', '‘']);
const inText = new Set(['.', '/', '%', '$', '€', '£', '#', '&', '*', '…', '@', '+', '=', '•', '’', "'", '‘', '`']);

function tagMark(sentence: TaggedSentence, at: number): number {
  const mark = sentence.low(at);
  if (quotes.has(mark)) return tag.quote;
  // Two single marks: ``quoted''.
  if (doubled.has(mark) && sentence.low(at + 1) === mark && sentence.isGlued(at + 1)) return tag.quote;
  if (mark === ',') return sentence.isGlued(at + 1) && sentence.token(at + 1)?.kind === 'digits' ? tag.none : tag.comma;
  if (apostrophes.has(mark)) {
    const owns = sentence.low(at + 1) === 's' && sentence.isGlued(at + 1);
    if (owns) return sentence.tag(at - 1) === tag.noun || sentence.tag(at - 1) === tag.date ? tag.possessive : tag.none;
    return sentence.isGlued(at) && sentence.low(at - 1).endsWith('s') && sentence.isNounNext(at)
      ? tag.possessive
      : tag.none;
  }
  if (mark === '-' && (sentence.isGlued(at) || sentence.isGlued(at + 1))) return tag.none;
  return inText.has(mark) ? tag.none : tag.mark;
}

/** Tags the letters behind an apostrophe: "Wang's", "it's", "didn't". */
function tagContraction(sentence: TaggedSentence, at: number): number | undefined {
  if (at === 0 || !sentence.isGlued(at) || !apostrophes.has(sentence.low(at - 1))) return undefined;
  if (sentence.tag(at - 1) === tag.possessive) return tag.possessive;
  const word = sentence.low(at);
  if (word === 't') return tag.none;
  return /^(?:s|re|ve|ll|d)$/.test(word) ? tag.auxiliary : undefined;
}

/** Tags "that", "who", "which": a relative pronoun, a subordinator ("said that") or a determiner. */
function tagRelative(sentence: TaggedSentence, at: number, { group }: TagState): number {
  const before = sentence.tag(at - 1);
  if (sentence.low(at) !== 'that') return tag.relative;
  const next = sentence.kind(at + 1);
  const verbNext = (next & auxiliaries) !== 0 || ((next & verbForms) !== 0 && !(next & form.nounToo));
  if (group === 'whole' && before === tag.noun) return verbNext ? tag.relative : tag.subordinator;
  if (before === tag.preposition || at === 0) return verbNext ? tag.pronoun : tag.modifier;
  return verbNext && before !== tag.verb ? tag.pronoun : tag.subordinator;
}

function tagSubordinator(sentence: TaggedSentence, at: number, kinds: number): number {
  if (sentence.low(at) === 'once' && /^(?:more|again|a|every|in)$/.test(sentence.low(at + 1))) return tag.adverb;
  if (!(kinds & kind.preposition)) return tag.subordinator;
  if (sentence.low(at) === 'than' && !(sentence.kind(at + 1) & kind.pronoun)) return tag.preposition;
  const next = sentence.kind(at + 1);
  if (sentence.low(at + 1) === 'of') return tag.preposition;
  if (sentence.low(at) === 'as') {
    // "Such as", "described as".
    const before = sentence.tag(at - 1) === tag.verb || /^(?:such|well|much|many|far)$/.test(sentence.low(at - 1));
    if (before) return tag.preposition;
  }
  return sentence.isFiniteAhead(at) || next & form.gerund ? tag.subordinator : tag.preposition;
}

function tagTo(sentence: TaggedSentence, at: number): number {
  const next = sentence.kind(at + 1);
  const behind = next & kind.adverb ? sentence.kind(at + 2) : 0;
  return (next | behind) & infinitives ? tag.to : tag.preposition;
}

function tagPronoun(sentence: TaggedSentence, at: number, kinds: number): number {
  // "The road itself".
  if (sentence.tag(at - 1) === tag.noun && /sel(?:f|ves)$/.test(sentence.low(at))) return tag.adverb;
  if (!(kinds & kind.determiner)) return tag.pronoun;
  const next = sentence.kind(at + 1);
  const verbNext = (next & (form.past | form.present)) !== 0 && !(next & form.nounToo);
  return sentence.isNounNext(at) || (kinds & kind.possessive && next & verbForms && !verbNext)
    ? tag.modifier
    : tag.pronoun;
}

/** Tags a word that can be an adjective: a noun where no noun follows, unless it is behind a verb ("was central"). */
function tagAdjective(sentence: TaggedSentence, at: number): number {
  // "The chief executive Ann Lee", "the council official Ann Lee".
  const role = sentence.isName(at + 1) ? /^(?:executive|general|elect|official)$/ : /^(?:executive|general|elect)$/;
  if (sentence.tag(at - 1) === tag.noun && role.test(sentence.low(at))) return tag.noun;
  if (sentence.isNounNext(at)) return tag.modifier;
  const before = sentence.tag(at - 1);
  return before === tag.auxiliary || before === tag.adverb || before === tag.verb ? tag.modifier : tag.noun;
}

/** Tags a word that is no part of a name or date, by the words before it. */
function tagWord(sentence: TaggedSentence, at: number, state: TagState): number {
  const kinds = sentence.kind(at);
  const contraction = tagContraction(sentence, at);
  if (contraction !== undefined) return contraction;
  if (kinds & auxiliaries) return state.group === 'open' && kinds & kind.modal ? tag.noun : tag.auxiliary;
  if (kinds & kind.to) return tagTo(sentence, at);
  // "Had yet been found".
  if (kinds & kind.coordinator) return kinds & kind.adverb && state.auxiliary ? tag.adverb : tag.coordinator;
  if (kinds & kind.relative) return tagRelative(sentence, at, state);
  // "Has since said".
  if (kinds & kind.subordinator && state.auxiliary && sentence.kind(at + 1) & form.participle) return tag.adverb;
  if (kinds & kind.subordinator) return tagSubordinator(sentence, at, kinds);
  if (kinds & kind.pronoun) return tagPronoun(sentence, at, kinds);
  if (kinds & kind.preposition && !(kinds & verbForms && state.auxiliary)) return tag.preposition;
  if (kinds & (kind.determiner | kind.quantity)) return tag.modifier;
  if (kinds & verbForms && !sentence.isCompound(at) && isVerb(sentence, at, kinds, state)) return tag.verb;
  // "Was first shown".
  const ordinal =
    state.auxiliary !== 0 && /^(?:first|last)$/.test(sentence.low(at)) && sentence.kind(at + 1) & form.participle;
  if (kinds & kind.adverb || ordinal) return tag.adverb;
  if (kinds & kind.adjective) return tagAdjective(sentence, at);
  const participle = kinds & (form.past | form.participle) && !(kinds & (form.nounToo | kind.noun));
  return participle ? tag.modifier : tag.noun;
}

/** Updates the state behind a token with a tag. */
function advance(sentence: TaggedSentence, at: number, found: number, state: TagState): void {
  const kinds = sentence.kind(at);
  switch (found) {
    case tag.noun:
      state.definite = state.group === 'open' || sentence.token(at)?.capital === true;
      state.group = 'whole';
      if (!state.governed) state.plural = sentence.isPlural(at);
      break;
    case tag.pronoun:
      state.group = 'whole';
      state.definite = true;
      break;
    case tag.modifier:
      state.group = 'open';
      break;
    case tag.possessive:
      state.group = 'open';
      break;
    case tag.auxiliary:
      state.inverted = state.auxiliary === 0 && state.group !== 'whole';
      state.auxiliary = kinds & auxiliaries;
      if (kinds & kind.finite) state.finite = true;
      break;
    case tag.to:
      state.auxiliary = kind.to;
      break;
    case tag.verb:
      state.lastVerb = kinds & verbForms;
      state.reducible =
        !state.auxiliary && (kinds & form.participle) !== 0 && (sentence.kind(at + 1) & kind.preposition) !== 0;
      if (!state.auxiliary && kinds & (form.past | form.present | form.base)) state.finite = true;
      state.auxiliary = 0;
      state.group = 'none';
      state.governed = false;
      break;
    case tag.adverb:
    case tag.none:
    case tag.quote:
      return;
    case tag.date:
      if (state.group === 'open') return;
      break;
    default:
      state.governed = found === tag.preposition;
      state.group = 'none';
      if (found !== tag.preposition) state.finite = false;
  }
  // "Had the bridge opened": the auxiliary is before its subject.
  const waits = state.inverted && found < tag.verb;
  if (found !== tag.auxiliary && found !== tag.to && !waits) state.auxiliary = 0;
}

/** Tags the tokens of a sentence from left to right. Linear in their number. */
export function tagTokens(sentence: TaggedSentence): void {
  const state: TagState = {
    group: 'none',
    definite: false,
    governed: false,
    plural: false,
    auxiliary: 0,
    inverted: false,
    lastVerb: 0,
    finite: false,
    reducible: false,
  };
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence.token(at);
    let found: number = tag.noun;
    if (sentence.isDate(at)) found = tag.date;
    else if (sentence.isName(at)) found = tag.noun;
    else if (token?.kind === 'mark') found = tagMark(sentence, at);
    else if (token?.kind === 'digits') found = sentence.isNounNext(at) ? tag.modifier : tag.noun;
    else if (token?.kind === 'word') found = tagWord(sentence, at, state);
    sentence.tags.push(found);
    advance(sentence, at, found, state);
  }
}
