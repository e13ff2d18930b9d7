import { isLarge, isListedName, isPlainWord, type Document } from './document.ts';
import { endsOrganization } from './ends-organization.ts';
import { heads, kind, kindsAt, kindsOf, nameKindsOf } from './lexicon/lexicon.ts';
import { placeAt } from './lexicon/place-names.ts';
import { isRole, isRoleWord } from './role-words.ts';
import type { Run } from './runs.ts';
import { isJoinedGiven, isPinyin, isRomanNumeral } from './shape.ts';
import { withoutPlace } from './without-place.ts';

/** Words that might be a person's name. */
export interface Candidate {
  /** Indices of its first and last token. */
  from: number;
  to: number;
  /** Its words written large, folded, without suffixes and numerals, and the kinds of each. */
  keys: string[];
  kinds: number[];
  /** Whether a title ("President") or a role written small ("spokesman") stands directly before. */
  title: 'large' | 'small' | 'none';
  /** The title's word, folded. */
  titleKey: string;
  /** Sum of the evidence, and of that part which does not look at the words themselves. */
  score: number;
  context: number;
  /** How surely it does here what only people do: 2, 1 or 0. */
  human: number;
}

const suffixes = new Set(['jr', 'sr', 'esq']);
/** Letters behind a name that say what somebody is; they are outside the name. */
const postNominals = new Set('qc kc mp obe mbe cbe md sj msp san frs'.split(' '));
/** What stands behind the name of a firm, in capitals. */
const corporate = new Set('sa ag ab as nv bv kg cf'.split(' '));
/** Titles that nothing but a name follows. */
export const honorifics = new Set('mr mrs ms miss dr prof sir dame sen rep gov'.split(' '));
/** Titles that are more often given names: "Dean", "Earl". */
const givenTitles = new Set(['dean', 'earl', 'duke', 'marshall', 'marshal', 'page', 'guru']);
/** Words that are particles of names and nothing else in English. */
const leadingParticles = new Set(
  'von van der den de du di della del dela da dos bin ibn bint la le ter ten zu'.split(' '),
);
const shortForms = /^(?:u\.s|u\.k|u\.n|e\.u|d\.c|u\.s\.a|u\.a\.e|p\.m|a\.m)\.?$/;

/** "And" in names of Portugal, Spain and Catalonia. */
const joiners = /^[eyi]$/;

type Part = 'name' | 'break' | 'title';

/** Whether a word that has other uses is part of a name here, seen from the word before it and the one after. */
function belongsToName(kinds: number, before: number | undefined, afterKey: string, opens: boolean): boolean {
  if (before !== undefined && before & kind.given) return isListedName(kinds);
  const after = kindsOf(afterKey);
  if (afterKey !== '' && !opens && kinds & kind.east && (isPinyin(afterKey) || isJoinedGiven(afterKey)))
    return !isPlainWord(afterKey);
  if (!(kinds & kind.given) || afterKey === '' || after & (kind.function | kind.title)) return false;
  return isListedName(after) || !(after & kind.common);
}

function isAcronym(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token?.shape !== 'caps' || document.shouted[at] || token.text.length > 5) return false;
  return token.text.length > 2 ? !isListedName(kindsAt(token)) : (kindsAt(token) & (kind.country | kind.known)) !== 0;
}

/** Whether a month's name stands where a date has it: "in May", "May 5". */
function isDated({ tokens }: Document, at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (tokens[at + 1]?.shape === 'number' || before?.shape === 'number') return true;
  return before?.shape === 'lower' && !/^(?:and|where|when|that|said|while|because|but|if|as)$/.test(before.key);
}

function partOf(document: Document, at: number, [from, to]: Run, name: boolean): Part {
  const token = document.tokens[at];
  if (!token) return 'break';
  if (endsOrganization(document, at, [from, to])) return 'break';
  if (token.shape === 'initial') return shortForms.test(token.key) ? 'break' : 'name';
  if ((name && token.shape === 'caps' && postNominals.has(token.key)) || (!name && token.key === 'st')) return 'break';
  const kinds = kindsAt(token);
  const before = name ? kindsAt(document.tokens[at - 1]) : undefined;
  const afterKey = at < to && document.tokens[at + 1]?.shape === 'capital' ? (document.tokens[at + 1]?.key ?? '') : '';
  if (at > 0 && token.gap === 'space' && !(kinds & kind.title) && honorifics.has(document.tokens[at - 1]?.key ?? ''))
    return 'name';
  if (!name && at === to && kinds & kind.calendar && isListedName(kinds) && !isDated(document, at)) return 'name';
  if (kinds & (kind.function | kind.calendar))
    return belongsToName(kinds, before, afterKey, token.opens) ? 'name' : 'break';
  if (kinds & kind.title) {
    if (kinds & kind.nameToo && name && isListedName(before ?? 0) && !((before ?? 0) & heads)) return 'name';
    if (kinds & kind.nameToo && /^(?:bin|ibn|bint)$/.test(document.tokens[at + 1]?.text ?? '')) return 'name';
    return givenTitles.has(token.key) && afterKey !== '' && !isPlainWord(afterKey) ? 'name' : 'title';
  }
  if (kinds & kind.modifier && (!isListedName(kinds) || kindsOf(afterKey) & kind.title)) return 'break';
  if (/^[a-z]-/.test(token.key)) return 'break';
  if (kinds & (kind.demonym | kind.country))
    return belongsToName(kinds, before, afterKey, token.opens) ? 'name' : 'break';
  if (kinds & kind.role && !isListedName(kinds)) return 'title';
  if (kinds & kind.role && at === from && token.opens && !(kinds & kind.given) && kindsOf(afterKey) & kind.given)
    return 'title';
  if (
    to - at > 1 &&
    !name &&
    kinds & kind.city &&
    !(kinds & kind.given) &&
    !joiners.test(document.tokens[at + 1]?.text ?? '')
  )
    return 'break';
  if (at < to && !name && (kinds & kind.knownOrganization || isAcronym(document, at))) return 'break';
  if (
    token.text.includes('-') &&
    !isJoinedGiven(token.key) &&
    isPlainWord(token.key.slice(token.key.lastIndexOf('-') + 1))
  )
    return isRole(token.key) ? 'title' : 'break';
  if (document.shouted[at] && !isListedName(kinds) && isPlainWord(token.key)) return 'break';
  if (at === from && token.opens && at < to && isPlainWord(token.key)) return 'break';
  return 'name';
}

function build(document: Document, start: number, to: number): Candidate | undefined {
  const { tokens } = document;
  const keys: string[] = [];
  const kinds: number[] = [];
  for (let i = start; i <= to; i++) {
    const token = tokens[i];
    if (!token || !isLarge(token) || suffixes.has(token.key) || (i > start && isRomanNumeral(token.text))) continue;
    keys.push(token.key);
    const initials = i === start && token.shape === 'caps' && token.text.length === 2 && !document.shouted[i];
    // "Sá" is no "SA".
    const firm = token.shape === 'capital' && corporate.has(token.key);
    kinds.push(initials ? 0 : nameKindsOf(token.key) & ~(firm ? kind.organization : 0));
  }
  if (keys.length === 0) return undefined;
  let from = start;
  while (from > 0 && tokens[from]?.gap === 'space' && leadingParticles.has(tokens[from - 1]?.text ?? '')) from--;
  const before = from > 0 && tokens[from]?.gap === 'space' ? tokens[from - 1] : undefined;
  const role = before !== undefined && before.shape !== 'mark' && isRoleWord(before);
  const title = !role ? 'none' : isLarge(before) ? 'large' : 'small';
  return { from, to, keys, kinds, title, titleKey: role ? before.key : '', score: 0, context: 0, human: 0 };
}

/** What a word of a run does to the name that begins at `start`, or to none where that is negative. */
function stepAt(document: Document, at: number, run: Run, start: number): 'name' | 'break' | 'drop' {
  const token = document.tokens[at];
  if (!token) return 'break';
  const tail = start >= 0 && (suffixes.has(token.key) || isRomanNumeral(token.text));
  if (!tail && partOf(document, at, run, start >= 0) !== 'name') return 'break';
  // "Otto Holm Jr. Boulevard" is nobody.
  if (start >= 0 && token.kinds & heads && suffixes.has(document.tokens[at - 1]?.key ?? '')) return 'drop';
  return tail && token.text === 'I' && !isNumeralHere(document, at) ? 'break' : 'name';
}

/** Adds what may be a name from the token `start` to `end`; nothing where the start is negative. */
function close(document: Document, start: number, end: number, found: Candidate[]): void {
  const candidate = start < 0 ? undefined : build(document, withoutPlace(document, start, end), end);
  if (candidate) found.push(candidate);
}

/** Cuts a run at titles, demonyms, places and words that are no names, and adds what may be names to `found`. */
function addCandidates(document: Document, run: Run, found: Candidate[]): void {
  const { tokens } = document;
  let start = -1;
  let end = -1;
  for (let i = run[0]; i <= run[1]; i++) {
    if (!isLarge(tokens[i])) continue;
    const place = placeAt(tokens, i);
    const isPlace = place !== undefined && place.to > i && place.to <= run[1];
    const step = isPlace ? 'break' : stepAt(document, i, run, start);
    if (step === 'name') {
      if (start < 0) start = i;
      end = i;
      continue;
    }
    if (step === 'break') close(document, start, end, found);
    start = -1;
    if (isPlace) i = place.to;
  }
  close(document, start, end, found);
}

/** What may be names in the runs of a text, in its order. */
export function candidatesOf(document: Document, runs: readonly Run[]): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) addCandidates(document, run, found);
  return found;
}

/** Whether "I" behind a name is "the First" and not the pronoun: nothing that I could do follows. */
function isNumeralHere({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.shape === 'mark' || next.shape === 'possessive' || /^(?:of|and|was|is|who)$/.test(next.text);
}
