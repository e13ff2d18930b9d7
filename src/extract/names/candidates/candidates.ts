import { cue, cuesAt } from '../words/cues.ts';
import { isLarge, type AnnotatedText } from '../words/annotated-text.ts';
import { beginsLongerName, heads, isPlainType, kind, kindsAt, nameKindsOfType } from '../lexicon/lexicon.ts';
import { placeAt } from '../lexicon/place-names.ts';
import { isPartOfName } from './part-of-name.ts';
import type { Run } from '../words/runs.ts';
import { isRomanNumeral } from '../words/shape.ts';
import type { Token } from '../../tokens/token.ts';
import { withoutPlace } from './without-place.ts';

/** Words that might be a person's name. */
export interface NameCandidate {
  /** Indices of its first and last token. */
  from: number;
  to: number;
  /** Its words written large, folded, without suffixes and numerals, and the kinds of each. */
  keys: string[];
  kinds: number[];
  /** Whether the lists have a longer name that begins with its first word. */
  beginsLonger: boolean;
  /** Which of its words, from the first on, are everyday words and nobody's name, as bits. */
  plain: number;
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
/** What stands behind the name of a firm, in capitals. */
const corporate = new Set('sa ag ab as nv bv kg cf'.split(' '));
/** Words that are particles of names and nothing else in English. */
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
  for (let i = start; i <= to; i++) {
    const token = tokens[i];
    if (!token || !token.type.large || (i > start ? isSuffix(token) : suffixes.has(token.key))) continue;
    if (keys.length === 0) beginsLonger = beginsLongerName(token.type);
    if (isPlainType(token.type)) plain |= 1 << keys.length;
    keys.push(token.key);
    const initials = i === start && token.shape === 'caps' && token.text.length === 2 && !annotated.shouted[i];
    // "Sá" is no "SA".
    const firm = token.shape === 'capital' && corporate.has(token.key);
    kinds.push(initials ? 0 : nameKindsOfType(token.type) & ~(firm ? kind.organization : 0));
  }
  if (keys.length === 0) return undefined;
  let from = start;
  while (from > 0 && tokens[from]?.gap === 'space' && isLeadingParticle(tokens[from - 1])) from--;
  const before = from > 0 && tokens[from]?.gap === 'space' ? tokens[from - 1] : undefined;
  const role = before !== undefined && (cuesAt(before) & cue.role) !== 0 && before.shape !== 'mark';
  const title = !role ? 'none' : isLarge(before) ? 'large' : 'small';
  const titleKey = role ? before.key : '';
  return { from, to, keys, kinds, beginsLonger, plain, title, titleKey, score: 0, context: 0, human: 0 };
}

/** Whether a word is "Jr." or a numeral: both are short. */
function isSuffix({ type, key, text }: Token): boolean {
  return type.length < 7 && (suffixes.has(key) || isRomanNumeral(text));
}

/** What a word of a run does to the name that begins at `start`, or to none where that is negative. */
function stepAt(annotated: AnnotatedText, at: number, run: Run, start: number): 'name' | 'break' | 'drop' {
  const token = annotated.tokens[at];
  if (!token) return 'break';
  const tail = start >= 0 && isSuffix(token);
  if (!tail && !isPartOfName(annotated, at, run, start >= 0)) return 'break';
  // "Otto Holm Jr. Boulevard" is nobody.
  if (kindsAt(token) & heads && start >= 0 && suffixes.has(annotated.tokens[at - 1]?.key ?? '')) return 'drop';
  return tail && token.text === 'I' && !isNumeralHere(annotated, at) ? 'break' : 'name';
}

/** Adds what may be a name from the token `start` to `end`; nothing where the start is negative. */
function close(annotated: AnnotatedText, start: number, end: number, found: NameCandidate[]): void {
  const candidate = start < 0 ? undefined : build(annotated, withoutPlace(annotated, start, end), end);
  if (candidate) found.push(candidate);
}

/** Cuts a run at titles, demonyms, places and words that are no names, and adds what may be names to `found`. */
function addCandidates(annotated: AnnotatedText, run: Run, found: NameCandidate[]): void {
  const { tokens } = annotated;
  let start = -1;
  let end = -1;
  for (let i = run[0]; i <= run[1]; i++) {
    if (!isLarge(tokens[i])) continue;
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

/** What may be names in the runs of a text, in its order. */
export function candidatesOf(annotated: AnnotatedText, runs: readonly Run[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const run of runs) addCandidates(annotated, run, found);
  return found;
}

/** Whether "I" behind a name is "the First" and not the pronoun: nothing that I could do follows. */
function isNumeralHere({ tokens }: AnnotatedText, at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.shape === 'mark' || next.shape === 'possessive' || /^(?:of|and|was|is|who)$/.test(next.text);
}
