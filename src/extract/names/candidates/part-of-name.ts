import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { endsOrganization } from '../words/ends-organization.ts';
import { heads, isCommon, isListedName, isPlainType, isPlainWord, kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Run } from '../words/runs.ts';
import { isJoinedGiven, isPinyin } from '../words/shape.ts';
import type { Token } from '../../tokens/token.ts';

/** Post-nominal letters: abbreviations of honours and offices behind a name, which are not part of it. */
export const postNominals = new Set(
  'mp mps mep msp mhr mlc mla mha mna mpp td qc kc sc obe mbe cbe dbe kbe dso frs md phd sj san usn'.split(' '),
);
const longestPostNominal = 4;
/** Titles that only a name follows. */
export const honorifics = new Set('mr mrs ms miss dr prof sir dame sen rep gov'.split(' '));
/** Titles that are more often given names: "Dean", "Earl". */
const givenTitles = new Set(['dean', 'earl', 'duke', 'marshall', 'marshal', 'page', 'guru']);
const shortForms = /^(?:u\.s|u\.k|u\.n|e\.u|d\.c|u\.s\.a|u\.a\.e|p\.m|a\.m)\.?$/;

/** The word for "and" in Portuguese, Spanish and Catalan names. */
const joiners = /^[eyi]$/;

const hyphen = 45;

function isHonorific(token: Token | undefined): boolean {
  return (
    token !== undefined && isCapitalised(token) && (kindsAt(token) & kind.title) !== 0 && honorifics.has(token.key)
  );
}

/** Decides from the words before and after whether a word that has other uses is part of a name. */
function belongsToName(
  kinds: number,
  before: number | undefined,
  next: Token | undefined,
  opens: boolean,
  initial = false,
): boolean {
  if (before !== undefined && (before & kind.given || initial)) return isListedName(kinds);
  if (next === undefined) return false;
  const after = kindsAt(next);
  if (!opens && kinds & kind.east && (isPinyin(next.key) || isJoinedGiven(next.key))) return !isPlainType(next.type);
  if (!(kinds & kind.given) || after & (kind.function | kind.title)) return false;
  return isListedName(after) || !(after & kind.common);
}

/** Checks for a nickname in quotation marks inside a name: 'Otto "Cowboy" Holm'. */
function isNickname({ tokens }: AnnotatedText, at: number): boolean {
  if (!(cuesAt(tokens[at - 1]) & cue.quote) || !(cuesAt(tokens[at + 1]) & cue.quote)) return false;
  return isCapitalised(tokens[at + 2]);
}

/** Checks for letters such as "MHR" behind a name. */
function isPostNominal(annotated: AnnotatedText, at: number): boolean {
  const token = annotated.tokens[at];
  if (token?.shape !== 'caps') return false;
  if (postNominals.has(token.key)) return true;
  const { length } = token.type;
  return (
    length > 1 &&
    length <= longestPostNominal &&
    !annotated.inHeadline[at] &&
    annotated.tokens[at - 1]?.shape === 'capital' &&
    !isListedName(kindsAt(token)) &&
    !(kindsAt(token) & heads)
  );
}

function isAcronym(annotated: AnnotatedText, at: number): boolean {
  const token = annotated.tokens[at];
  if (token?.shape !== 'caps' || annotated.inHeadline[at] || token.text.length > 5) return false;
  return token.text.length > 2 ? !isListedName(kindsAt(token)) : (kindsAt(token) & (kind.country | kind.known)) !== 0;
}

/** Checks whether a month's name is part of a date: "in May", "May 5". */
function isDated({ tokens }: AnnotatedText, at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (tokens[at + 1]?.shape === 'number' || before?.shape === 'number') return true;
  return before?.shape === 'lower' && !/^(?:and|where|when|that|said|while|because|but|if|as)$/.test(before.key);
}

/** Checks whether a title without an article is where only a name would be: "King said", "with King". */
function isBareSurname({ tokens }: AnnotatedText, at: number): boolean {
  const next = tokens[at + 1];
  if (!isCapitalised(tokens[at]) || next?.text === 'of') return false;
  return !/^(?:the|a|an|his|her|their|our|my|its|your|this|that|every|each|no|former|then|new|late)$/.test(
    tokens[at - 1]?.key ?? '',
  );
}

const describing = /-(?:born|led|run|style|era|wide|only|[a-z]{2,}(?:ed|ing))$/;

/** Checks for compound adjectives such as "Orrin-based" and "Orrin-loving", whose last part may also be a surname. */
function isDescribing({ text, key }: Token): boolean {
  const last = key.slice(key.lastIndexOf('-') + 1);
  return isPlainWord(last) || (describing.test(text) && (last.length < 6 || isCommon(last)));
}

/** Decides whether a word of a run is part of a name; `name` says that a name has begun before it. */
export function isPartOfName(annotated: AnnotatedText, at: number, run: Run, name: boolean): boolean {
  const [from, to] = run;
  const token = annotated.tokens[at];
  if (!token) return false;
  if (endsOrganization(annotated, at, run)) return false;
  // "F" in "18F" is part of the word with the number.
  if (token.gap === 'none' && annotated.tokens[at - 1]?.shape === 'number') return false;
  if (name && isNickname(annotated, at)) return true;
  if (token.shape === 'initial') return !shortForms.test(token.key);
  if ((name && isPostNominal(annotated, at)) || (!name && token.key === 'st')) return false;
  const kinds = kindsAt(token);
  const opens = Boolean(annotated.opens[at]);
  const afterNickname = name && at > 1 && isNickname(annotated, at - 2);
  const before = name ? kindsAt(annotated.tokens[at - (afterNickname ? 4 : 1)]) : undefined;
  const next = at < to && annotated.tokens[at + 1]?.shape === 'capital' ? annotated.tokens[at + 1] : undefined;
  if (at > 0 && token.gap === 'space' && !(kinds & kind.title) && isHonorific(annotated.tokens[at - 1])) return true;
  if (!name && at === to && kinds & kind.calendar && isListedName(kinds) && !isDated(annotated, at)) return true;
  if (kinds & (kind.function | kind.calendar))
    return belongsToName(
      kinds,
      before,
      next,
      opens,
      name && (afterNickname || annotated.tokens[at - 1]?.shape === 'initial'),
    );
  if (kinds & kind.title) {
    if (kinds & kind.nameToo && name && isListedName(before ?? 0) && !((before ?? 0) & heads)) return true;
    if (kinds & kind.nameToo && from === to && isBareSurname(annotated, at)) return true;
    if (kinds & kind.nameToo && /^(?:bin|ibn|bint)$/.test(annotated.tokens[at + 1]?.text ?? '')) return true;
    return next !== undefined && !isPlainType(next.type) && givenTitles.has(token.key);
  }
  if (kinds & kind.modifier && (!isListedName(kinds) || kindsAt(next) & kind.title)) return false;
  if (token.type.length > 2 && token.key.charCodeAt(1) === hyphen && /^[a-z]-/.test(token.key)) return false;
  if (kinds & (kind.demonym | kind.country)) return belongsToName(kinds, before, next, opens);
  if (kinds & kind.role && !isListedName(kinds)) return false;
  if (kinds & kind.role && at === from && opens && !(kinds & kind.given) && kindsAt(next) & kind.given) return false;
  if (
    to - at > 1 &&
    !name &&
    kinds & kind.city &&
    !(kinds & kind.given) &&
    !joiners.test(annotated.tokens[at + 1]?.text ?? '')
  )
    return false;
  if (at < to && !name && (kinds & kind.knownOrganization || isAcronym(annotated, at))) return false;
  if (token.text.includes('-') && !isJoinedGiven(token.key) && isDescribing(token)) return false;
  if (annotated.inHeadline[at] && (cuesAt(token) & cue.saying || (!isListedName(kinds) && isPlainType(token.type))))
    return false;
  if (at === from && opens && at < to && isPlainType(token.type)) return false;
  return true;
}
