import { aliasKind } from '../candidates/alias.ts';
import { bynameOf } from './byname.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { kinshipOf } from './relatives.ts';

/** A mention of a person, to be linked. */
export interface Mention {
  start: number;
  end: number;
  /** What the person may be shown as: the words of the mention, with a byname ("Otto the Great"). */
  surface: string;
  /** Its folded words without particles and suffixes. */
  keys: string[];
  /** Folded word of the title or role before it, or ''. */
  titleKey: string;
  /** "jr" or "sr" where it tells father and son apart, or ''. */
  suffix: string;
  /** Whether it is brought in as somebody's relative: "his wife Ana Holm". */
  relative: boolean;
  /** Whether it is brought in as a relative who may bear nearly the same name: "his father, Peter Holm". */
  blood: boolean;
  /** Whether it is brought in as a relative of the person mentioned just before, who was called by this name too. */
  kinOfPrevious: boolean;
  /** Of whose mention it gives another name, and whether only by the way: from birth or in another language. */
  alias: { of: Mention; aside: boolean } | undefined;
}

/** Most mentions, in brackets behind a name, that are passed over to find whose other name one is. */
const mostBack = 4;

const particles = new Set('van von de der den del di la da dos bin ibn el du'.split(' '));

/** The words that tell people apart: "Van Holm" and "van Holm" are one name. */
function withoutParticles(keys: readonly string[]): string[] {
  const words = keys.filter((key) => !particles.has(key));
  return words.length > 0 ? words : [...keys];
}

/** "jr" for the younger of two of a name, "sr" for the elder, or ''. */
function suffixOf({ tokens }: AnnotatedText, { from, to }: NameCandidate): string {
  const key = tokens[to]?.key ?? '';
  if (key === 'jr' || key === 'sr') return key;
  const age = from > 0 ? (tokens[from - 1]?.key ?? '') : '';
  return age === 'younger' ? 'jr' : /^(?:elder|older)$/.test(age) ? 'sr' : '';
}

/** Whether a name is brought in as that of a relative of a namesake just mentioned: "Ana Holm, the sister of Mr Holm". */
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

/** The mention whose person a name is another name of: the one before, those inside closed brackets aside. */
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

/** The mentions of accepted candidates, which are in text order. */
export function mentionsOf(annotated: AnnotatedText, accepted: readonly NameCandidate[]): Mention[] {
  const { text, tokens } = annotated;
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
      surface: text.slice(start, tokens[Math.max(to, byname)]?.end).replace(/\s+/g, ' '),
      keys: byname < 0 ? keys : [...keys, tokens[byname]?.key ?? ''],
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
