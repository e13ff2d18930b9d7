import { after, before } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import { kin } from '../lexicon/human-words.ts';
import { wordSet } from '../lexicon/word-set.ts';

const farthest = 14;
const possessors = wordSet('his her their my our');
const kinPlural = wordSet('sons daughters brothers sisters children parents twins siblings grandparents wives cousins');
/** Blood relatives, who may have the same surname as the person. */
const bloodKin = wordSet(
  'son sons daughter daughters brother brothers sister sisters twin twins father mother parents uncle aunt cousin cousins nephew niece grandson granddaughter grandfather grandmother grandparents child children',
);

/** The relation by which a text introduces a name. */
export interface Kinship {
  /** The index of the token that names the relation. */
  at: number;
  blood: boolean;
}

function isKin(key: string): boolean {
  return kin.has(key) || kinPlural.has(key);
}

function kinshipAt({ tokens }: AnnotatedText, at: number): Kinship | undefined {
  const key = tokens[at]?.key ?? '';
  return isKin(key) ? { at, blood: bloodKin.has(key) } : undefined;
}

/** Finds the relation of a parent: "born in Orrin to X". */
function bornTo(candidate: NameCandidate, annotated: AnnotatedText, from: number): Kinship | undefined {
  for (let n = from; n < from + farthest; n++) {
    const token = before(candidate, annotated, n);
    if (!token || token.text === '.') return undefined;
    if (token.key === 'born') return { at: candidate.from - n, blood: true };
  }
  return undefined;
}

/** Finds the relation by which a text introduces a name: "his father, X", "the daughter of X and Y", "X, her son". */
export function kinshipOf(candidate: NameCandidate, annotated: AnnotatedText): Kinship | undefined {
  const owner = after(candidate, annotated, 2);
  if (
    after(candidate, annotated)?.text === ',' &&
    possessors.has(owner?.key ?? '') &&
    kin.has(after(candidate, annotated, 3)?.key ?? '')
  )
    return kinshipAt(annotated, candidate.to + 3);
  let inside = false;
  for (let n = 1; n <= farthest; n++) {
    const token = before(candidate, annotated, n);
    if (!token) return undefined;
    if (token.text === ')') inside = true;
    else if (token.text === '(') inside = false;
    if (inside || token.text === '(' || token.text === ',' || token.text === 'and' || isCapitalised(token)) continue;
    if (isKin(token.key)) return kinshipAt(annotated, candidate.from - n);
    if (token.key === 'of') return kinshipAt(annotated, candidate.from - n - 1);
    return token.key === 'to' ? bornTo(candidate, annotated, n + 1) : undefined;
  }
  return undefined;
}
