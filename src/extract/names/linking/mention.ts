import { aliasKind } from '../candidates/alias.ts';
import { bynameOf } from './byname.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { commaOfInverted } from '../words/inverted-name.ts';
import { kinshipOf } from './relatives.ts';

/** A mention of a person, before it is linked. */
export interface Mention {
  start: number;
  end: number;
  /** The words of the mention, with a byname ("Otto the Great"); the person may be shown by them. */
  surface: string;
  /** Its folded words without particles and suffixes. */
  keys: string[];
  /** True if the text begins with a line that is nothing but this name of several words. */
  heading: boolean;
  /** The folded word of the title or role before it, or ''. */
  titleKey: string;
  /** "jr" or "sr" if it distinguishes father and son, or ''. */
  suffix: string;
  /** True if the text introduces the person as somebody's relative: "his wife Ana Holm". */
  relative: boolean;
  /** True if it introduces the person as a relative who may have nearly the same name: "his father, Peter Holm". */
  blood: boolean;
  /**
   * True if it introduces the person as a relative of the person mentioned just before, who was called by this name
   * too.
   */
  kinOfPrevious: boolean;
  /** The mention of which this is an alias; `aside` if it is a name from birth or in another language. */
  alias: { of: Mention; aside: boolean } | undefined;
}

/** The number of mentions in brackets that are skipped to find the name of which another is an alias. */
const mostBack = 4;

const particles = new Set('van von de der den del di la da dos bin ibn el du'.split(' '));

/** Returns the words without particles, because "Van Holm" and "van Holm" are one name. */
function withoutParticles(keys: readonly string[]): string[] {
  const words = keys.filter((key) => !particles.has(key));
  return words.length > 0 ? words : [...keys];
}

/** Returns "jr" for the younger and "sr" for the elder of two persons of one name, or ''. */
function suffixOf({ tokens }: AnnotatedText, { from, to }: NameCandidate): string {
  const key = tokens[to]?.key ?? '';
  if (key === 'jr' || key === 'sr') return key;
  const age = from > 0 ? (tokens[from - 1]?.key ?? '') : '';
  return age === 'younger' ? 'jr' : /^(?:elder|older)$/.test(age) ? 'sr' : '';
}

/**
 * Checks whether a name is introduced as a relative of a namesake just mentioned: "Ana Holm, the sister of Mr Holm".
 */
function isKinOf(
  previous: NameCandidate,
  { from, keys }: NameCandidate,
  at: number,
  { tokens }: AnnotatedText,
): boolean {
  if (at <= previous.to || at >= from || !previous.keys.includes(keys[0] ?? '')) return false;
  for (let i = at; i < from; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

function areBalanced({ tokens }: AnnotatedText, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to && depth >= 0; i++) {
    const text = tokens[i]?.text;
    if (text === '(') depth++;
    else if (text === ')') depth--;
  }
  return depth >= 0;
}

type Sighting = [NameCandidate, Mention];

/** Finds the mention of which a name is an alias: the mention before, skipping those inside closed brackets. */
function aliasIn(annotated: AnnotatedText, candidate: NameCandidate, read: readonly Sighting[]): Mention['alias'] {
  for (let back = 1; back <= mostBack; back++) {
    const [previous, of] = read.at(-back) ?? [];
    if (!previous || !of) return undefined;
    if (!areBalanced(annotated, previous.to + 1, candidate.from)) continue;
    const kind = aliasKind(candidate, annotated, previous, of.alias?.aside === false);
    return kind === 'none' ? undefined : { of, aside: kind === 'aside' };
  }
  return undefined;
}

function wordsFrom({ text, tokens }: AnnotatedText, from: number, to: number): string {
  return from === to
    ? (tokens[from]?.text ?? '')
    : text.slice(tokens[from]?.start, tokens[to]?.end).replace(/\s+/g, ' ');
}

/** Returns the words of a name in reading order: "Anna Holm" for "Holm, Anna". */
function surfaceOf(annotated: AnnotatedText, from: number, to: number): string {
  const comma = commaOfInverted(annotated.tokens, from, to);
  if (comma < 0) return wordsFrom(annotated, from, to);
  return `${wordsFrom(annotated, comma + 1, to)} ${wordsFrom(annotated, from, comma - 1)}`;
}

/** Builds the mentions of accepted candidates, which are in text order. */
export function mentionsOf(annotated: AnnotatedText, accepted: readonly NameCandidate[]): Mention[] {
  const { tokens } = annotated;
  const read: Sighting[] = [];
  for (const candidate of accepted) {
    const { from, to, titleKey } = candidate;
    const kinship = kinshipOf(candidate, annotated);
    const byname = bynameOf(candidate, annotated);
    const keys = withoutParticles(candidate.keys);
    const start = tokens[from]?.start ?? 0;
    const previous = read.at(-1)?.[0];
    const mention: Mention = {
      start,
      end: tokens[to]?.end ?? start,
      surface: surfaceOf(annotated, from, Math.max(to, byname)),
      keys: byname < 0 ? keys : [...keys, tokens[byname]?.key ?? ''],
      heading: from === 0 && keys.length > 1 && tokens[to + 1]?.gap === 'line',
      titleKey,
      suffix: suffixOf(annotated, candidate),
      relative: kinship !== undefined,
      blood: kinship?.blood ?? false,
      kinOfPrevious: kinship && previous ? isKinOf(previous, candidate, kinship.at, annotated) : false,
      alias: aliasIn(annotated, candidate, read),
    };
    read.push([candidate, mention]);
  }
  return read.map(([, mention]) => mention);
}
