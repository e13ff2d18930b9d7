import { cue, cuesAt } from '../words/cues.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import { beginsLongerName, heads, isPlainType, kind, kindsAt, nameKindsOfType } from '../lexicon/lexicon.ts';
import { placeAt } from '../lexicon/place-names.ts';
import { isPartOfName } from './part-of-name.ts';
import { commaOfInverted } from '../words/inverted-name.ts';
import type { Run } from '../words/runs.ts';
import { isRomanNumeral } from '../words/shape.ts';
import type { Token } from '../../tokens/token.ts';
import { withoutPlace } from './without-place.ts';

/** A sequence of words that may be the name of a person. */
export interface NameCandidate {
  /** The indexes of its first and last token. */
  from: number;
  to: number;
  /** Its capitalised words, folded, without suffixes and numerals, and the kinds of each. */
  keys: string[];
  kinds: number[];
  /** True if a list contains a longer name that begins with its first word. */
  beginsLonger: boolean;
  /** A bit for each word, the lowest for the first: 1 if it is an everyday word and in no list of names. */
  plain: number;
  /** True if a title ("President") or a lower-case role ("spokesman") is directly before it. */
  title: 'capitalised' | 'lower' | 'none';
  /** The word of the title or role, folded; '' without one. */
  titleKey: string;
  /** The sum of all evidence, and the part of it that comes from the words around. */
  score: number;
  context: number;
  /** How certainly it does something that only people do: 2, 1 or 0. */
  human: number;
}

const suffixes = new Set(['jr', 'sr', 'esq']);
/** Abbreviations behind the names of companies. */
const corporate = new Set('sa ag ab as nv bv kg cf'.split(' '));
/** Particles of names that are no English words. */
const leadingParticles = new Set(
  'von van der den de du di della del dela da dos bin ibn bint la le ter ten zu'.split(' '),
);

function isLeadingParticle(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.type.length < 6 && leadingParticles.has(token.text);
}

function build(annotated: AnnotatedText, start: number, to: number): NameCandidate | undefined {
  const { tokens } = annotated;
  const keys: string[] = [];
  const kinds: number[] = [];
  let plain = 0;
  let beginsLonger = false;
  const comma = commaOfInverted(tokens, start, to);
  for (let n = start; n <= to; n++) {
    // "Holm, Anna" is read as "Anna Holm".
    const i = comma < 0 ? n : start + ((n + comma + 1 - 2 * start) % (to - start + 1));
    const token = tokens[i];
    if (!token || !token.type.capitalised || (i > start ? isSuffix(token) : suffixes.has(token.key))) continue;
    if (keys.length === 0) beginsLonger = beginsLongerName(token.type);
    if (isPlainType(token.type)) plain |= 1 << keys.length;
    keys.push(token.key);
    const initials = i === start && token.shape === 'caps' && token.text.length === 2 && !annotated.inHeadline[i];
    // "Sá" is not the company suffix "SA".
    const firm = token.shape === 'capital' && corporate.has(token.key);
    kinds.push(initials ? 0 : nameKindsOfType(token.type) & ~(firm ? kind.organization : 0));
  }
  if (keys.length === 0) return undefined;
  let from = start;
  while (from > 0 && tokens[from]?.gap === 'space' && isLeadingParticle(tokens[from - 1])) from--;
  const before = from > 0 && tokens[from]?.gap === 'space' ? tokens[from - 1] : undefined;
  const role = before !== undefined && (cuesAt(before) & cue.role) !== 0 && before.shape !== 'mark';
  const title = !role ? 'none' : isCapitalised(before) ? 'capitalised' : 'lower';
  const titleKey = role ? before.key : '';
  return { from, to, keys, kinds, beginsLonger, plain, title, titleKey, score: 0, context: 0, human: 0 };
}

/** Checks for "Jr." or a Roman numeral. Both are short, so the length rules out most words. */
function isSuffix({ type, key, text }: Token): boolean {
  return type.length < 7 && (suffixes.has(key) || isRomanNumeral(text));
}

/**
 * Decides whether a word of a run continues the name that begins at `start`, ends it, or drops it. `start` is negative
 * if no name has begun.
 */
function stepAt(annotated: AnnotatedText, at: number, run: Run, start: number): 'name' | 'break' | 'drop' {
  const token = annotated.tokens[at];
  if (!token) return 'break';
  const tail = start >= 0 && isSuffix(token);
  if (!tail && !isPartOfName(annotated, at, run, start >= 0)) return 'break';
  // "Otto Holm Jr. Boulevard" is not a person.
  if (kindsAt(token) & heads && start >= 0 && suffixes.has(annotated.tokens[at - 1]?.key ?? '')) return 'drop';
  return tail && token.text === 'I' && !isNumeralHere(annotated, at) ? 'break' : 'name';
}

/** Adds the candidate from the token `start` to `end`, if `start` is not negative. */
function close(annotated: AnnotatedText, start: number, end: number, found: NameCandidate[]): void {
  const candidate = start < 0 ? undefined : build(annotated, withoutPlace(annotated, start, end), end);
  if (candidate) found.push(candidate);
}

/**
 * Splits a run at titles, demonyms, places and words that are not part of names, and adds the candidates to `found`.
 */
function addCandidates(annotated: AnnotatedText, run: Run, found: NameCandidate[]): void {
  const { tokens } = annotated;
  let start = -1;
  let end = -1;
  for (let i = run[0]; i <= run[1]; i++) {
    if (!isCapitalised(tokens[i])) continue;
    const place = placeAt(tokens, i);
    const isPlace = place !== undefined && place.to > i && place.to <= run[1];
    const step = isPlace ? 'break' : stepAt(annotated, i, run, start);
    if (step === 'name') {
      if (start < 0) start = i;
      end = i;
      continue;
    }
    if (step === 'break') close(annotated, start, end, found);
    start = -1;
    if (isPlace) i = place.to;
  }
  close(annotated, start, end, found);
}

/** Finds the candidates in the runs of a text, in text order. */
export function candidatesOf(annotated: AnnotatedText, runs: readonly Run[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const run of runs) addCandidates(annotated, run, found);
  return found;
}

/** Checks whether "I" behind a name is the numeral and not the pronoun: no verb that "I" could have follows. */
function isNumeralHere({ tokens }: AnnotatedText, at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.shape === 'mark' || next.shape === 'possessive' || /^(?:of|and|was|is|who)$/.test(next.text);
}
