import { aliasOf } from '../candidates/alias.ts';
import { isEastern } from '../candidates/candidate-words.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { enough } from './evidence.ts';
import { isListedName, isPlainWord, kind } from '../lexicon/lexicon.ts';

const things = kind.demonym | kind.calendar | kind.organization | kind.placeHead | kind.thing | kind.function;
const places = kind.country | kind.city;
const otherThanNames = things | places | kind.known | kind.title | kind.role;
/** A candidate with a lower score is rejected, whatever the other mentions of its words score. */
const veto = -2.5;
/**
 * The lowest context score of a back-reference, a single word of a known person's name; the second is for words that
 * are also places.
 */
const contextVeto = -2.2;
const placeVeto = -0.6;
/** From this context score on a single word acts like a person. */
const actsLikePerson = 0.5;
/** The lowest scores of names that are accepted because they are in a list of persons: of several words, and of one. */
const enoughInList = 0.9;
const enoughAlone = 0.7;

/** A lower context score of one mention rejects all mentions of the same words: "Hurricane X" makes every X a storm. */
const stained = -3.4;
const farthestInList = 18;

/** Why a candidate is a person: its score, its acts, a list of persons, an alias, or a word of a person's full name. */
type AcceptanceRule = 'evidence' | 'acts' | 'list' | 'alias' | 'back-reference';

/** The accepted candidates, each with the first rule that accepts it. */
type Accepted = Map<NameCandidate, AcceptanceRule>;

/**
 * Combines the scores of the mentions of one surface: the best score, plus a share of the others if the best has
 * context.
 */
function together(candidates: readonly NameCandidate[]): number {
  let best = candidates[0];
  let sum = 0;
  for (const candidate of candidates) {
    sum += candidate.score;
    if (!best || candidate.score > best.score) best = candidate;
  }
  if (!best) return -Infinity;
  const rest = (sum - best.score) * 0.3;
  return best.score + Math.max(-1.5, Math.min(best.context > 0.4 ? 1 : 0, rest));
}

function groupBySurface(candidates: readonly NameCandidate[]): Map<string, NameCandidate[]> {
  const groups = new Map<string, NameCandidate[]>();
  for (const candidate of candidates) {
    const { keys } = candidate;
    const surface = keys.length === 1 ? (keys[0] ?? '') : keys.join(' ');
    const group = groups.get(surface);
    if (group) group.push(candidate);
    else groups.set(surface, [candidate]);
  }
  return groups;
}

/**
 * Accepts a single word that no list contains, if it does what people do at least twice and never occurs where a place
 * or an organisation would.
 */
function actsHuman(group: readonly NameCandidate[], { small }: AnnotatedText): boolean {
  const [first] = group;
  const key = first?.keys[0] ?? '';
  const kinds = first?.kinds[0] ?? 0;
  if (first?.keys.length !== 1 || key.length < 3 || kinds & otherThanNames || small.has(key) || isPlainWord(key))
    return false;
  let cues = 0;
  let times = 0;
  for (const { human, context } of group) {
    if (context < -0.6) return false;
    cues += human;
    if (human > 0) times++;
  }
  return times > 1 && cues > 2;
}

/** Checks whether a group is a given name without other uses that acts as people do, and nowhere as others do. */
function isActingGivenName(group: readonly NameCandidate[], { small }: AnnotatedText): boolean {
  const [first] = group;
  const kinds = first?.kinds[0] ?? 0;
  if (first?.keys.length !== 1 || !(kinds & kind.given) || kinds & (otherThanNames | kind.common)) return false;
  if (small.has(first.keys[0] ?? '') || group.some(({ context }) => context < 0)) return false;
  return group.some(({ context }) => context >= actsLikePerson);
}

/** Finds the best context score of each single word of a text: "Holm said" is evidence for "Anna Holm". */
function loneContexts(candidates: readonly NameCandidate[]): Map<string, number> {
  const contexts = new Map<string, number>();
  for (const { keys, context } of candidates) {
    const [key = ''] = keys;
    if (keys.length === 1 && context >= actsLikePerson) contexts.set(key, Math.max(context, contexts.get(key) ?? 0));
  }
  return contexts;
}

/** Collects the words of accepted full names by which the text may refer back to the persons. */
function partsOf(accepted: Iterable<NameCandidate>): Set<string> {
  const parts = new Set<string>();
  for (const candidate of accepted) {
    const { keys, kinds } = candidate;
    if (keys.length < 2) continue;
    for (const [i, key] of keys.entries()) {
      const known = kinds[i] ?? 0;
      if (key.length < 2 || key.includes('.')) continue;
      if (i < keys.length - 1 && !(i === 0 && isEastern(candidate)) && known & ((things & ~kind.calendar) | places))
        continue;
      parts.add(key);
    }
  }
  return parts;
}

/** Decides from its context whether a candidate of known words refers back to a known person. */
function isBackReference(candidate: NameCandidate, parts: ReadonlySet<string>, annotated: AnnotatedText): boolean {
  if (candidate.keys.length > 2 || !candidate.keys.every((key) => parts.has(key))) return false;
  if (candidate.keys.length === 2) return candidate.score > veto;
  const [key = ''] = candidate.keys;
  const kinds = candidate.kinds[0] ?? 0;
  if (kinds & places) return candidate.context > placeVeto;
  if (kinds & kind.calendar) return candidate.context >= actsLikePerson;
  const everyday =
    kinds & (things | kind.known) || (annotated.small.has(key) && kinds & kind.common) || isPlainWord(key);
  if (everyday && (annotated.opens[candidate.from] || annotated.shouted[candidate.from]))
    return candidate.context >= 0.5;
  return candidate.context + (isAttribute(candidate, annotated) ? 3 : 0) > contextVeto;
}

/** Checks whether the name is an attribute of a noun behind it: "the Holm government". */
function isAttribute(candidate: NameCandidate, { tokens }: AnnotatedText): boolean {
  const next = tokens[candidate.to + 1];
  return (
    next?.shape === 'lower' && next.gap === 'space' && /^(?:the|a|an)$/i.test(tokens[candidate.from - 1]?.text ?? '')
  );
}

/** Checks whether only a comma or "and" separates two neighbours, ignoring parentheses. */
function areListed(a: NameCandidate, b: NameCandidate, { tokens }: AnnotatedText): boolean {
  if (b.from - a.to > farthestInList) return false;
  let inside = false;
  let separators = 0;
  for (let i = a.to + 1; i < b.from; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '(') inside = true;
    else if (text === ')') inside = false;
    else if (!inside && !/^(?:,|and|&|or)$/.test(text)) return false;
    else if (!inside) separators++;
  }
  return separators > 0 && separators < 3 && !inside;
}

/** Returns the candidates outside parentheses; parentheses between the names of a list are ignored. */
function outside(candidates: readonly NameCandidate[], { text, tokens }: AnnotatedText): readonly NameCandidate[] {
  if (!text.includes('(')) return candidates;
  const found: NameCandidate[] = [];
  let at = 0;
  let depth = 0;
  for (const candidate of candidates) {
    for (; at < candidate.from; at++) {
      const token = tokens[at];
      if (token?.text === '(') depth = 1;
      else if (token?.text === ')' || token?.gap === 'line') depth = 0;
    }
    if (depth === 0) found.push(candidate);
  }
  return found;
}

/** Checks whether a candidate is a person if its neighbour in a list is one. */
function mayBeListed({ keys, kinds: [kinds = 0], score }: NameCandidate): boolean {
  if (keys.length > 1) return score >= enoughInList;
  return score >= enoughAlone && isListedName(kinds) && !(kinds & (things | places | kind.common));
}

function add(accepted: Accepted, candidate: NameCandidate, rule: AcceptanceRule): void {
  if (!accepted.has(candidate)) accepted.set(candidate, rule);
}

/** Accepts candidates next to a person in a list: "Ana Holm, Xelu Brandvik and Ivo". */
function acceptListed(all: readonly NameCandidate[], accepted: Accepted, annotated: AnnotatedText): void {
  const candidates = outside(all, annotated);
  for (let i = 1; i < candidates.length; i++) {
    const [a, b] = [candidates[i - 1], candidates[i]];
    if (a && b && accepted.has(a) && mayBeListed(b) && areListed(a, b, annotated)) add(accepted, b, 'list');
  }
  for (let i = candidates.length - 1; i > 0; i--) {
    const [a, b] = [candidates[i - 1], candidates[i]];
    if (a && b && accepted.has(b) && mayBeListed(a) && areListed(a, b, annotated)) add(accepted, a, 'list');
  }
}

/** A surface (the words of a name) with its candidates and their combined score. */
interface Surface {
  candidates: readonly NameCandidate[];
  score: number;
}

/**
 * Computes the score of each surface: its mentions combined, and for a full name also the context score of its last
 * word alone.
 */
export function surfacesOf(candidates: readonly NameCandidate[]): Surface[] {
  const lone = loneContexts(candidates);
  return [...groupBySurface(candidates).values()].map((group) => {
    const keys = group[0]?.keys ?? [];
    if (keys.length === 1) return { candidates: group, score: together(group) };
    const given = (group[0]?.kinds[0] ?? 0) & kind.given ? keys[0] : undefined;
    const echo = Math.min(1, Math.max(lone.get(keys.at(-1) ?? '') ?? 0, lone.get(given ?? '') ?? 0));
    return { candidates: group, score: together(group) + echo };
  });
}

/**
 * Chooses the persons among the candidates: by the score of each surface, by lists, by aliases, then by
 * back-references.
 */
export function accept(candidates: readonly NameCandidate[], annotated: AnnotatedText): Accepted {
  const accepted: Accepted = new Map();
  const surfaces = surfacesOf(candidates);
  const acting = surfaces.flatMap(({ candidates: group }) => (isActingGivenName(group, annotated) ? group : []));
  // One such act may be that of a brand or a storm.
  if (acting.filter(({ context }) => context >= actsLikePerson).length > 1)
    for (const candidate of acting) add(accepted, candidate, 'acts');
  for (const { candidates: group, score } of surfaces) {
    const rule = score >= enough ? 'evidence' : actsHuman(group, annotated) ? 'acts' : undefined;
    if (rule === undefined || group.some(({ context }) => context < stained)) continue;
    for (const candidate of group) if (candidate.score > veto) add(accepted, candidate, rule);
  }
  acceptListed(candidates, accepted, annotated);
  for (const [i, candidate] of candidates.entries()) {
    const previous = i > 0 ? candidates[i - 1] : undefined;
    if (previous && accepted.has(previous) && aliasOf(candidate, annotated) === previous.to && candidate.score > 0)
      add(accepted, candidate, 'alias');
  }
  const parts = partsOf(accepted.keys());
  for (const candidate of candidates)
    if (isBackReference(candidate, parts, annotated)) add(accepted, candidate, 'back-reference');
  return accepted;
}
