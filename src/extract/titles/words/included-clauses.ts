import type { Clause, ParsedSentence } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { isReporting, sayings } from '../../english/reporting-verbs.ts';
import { low, type Passage } from '../../tokens/passage.ts';

/** Prepositions with which a participle belongs to the noun or verb before it: "a plan for building a port". */
const prepositions = new Set('of for from into about against at without as'.split(' '));
/** Conjunctions of indirect questions: "asked if". */
const indirect = /^(?:if|whether|how|why|what)$/;
/** Verbs with a participle behind their object: "had the lanes closed". */
const causative = new Set('have get see keep leave hear'.split(' '));

/**
 * Checks for a relative clause that the parser took for a complement: "in which they met", ", a mark that they set".
 */
function isRelative(
  passage: Passage,
  tags: readonly number[],
  first: number,
  { connective }: Clause,
  above: Clause,
): boolean {
  if (connective === null) return false;
  // "Reported which of them won" is a question.
  if (/^(?:which|whom|whose)$/.test(low(passage, connective))) return tags[connective - 1 - first] !== tag.verb;
  if (isReporting(above.verb.lemma)) return false;
  for (let at = above.verb.last + 1; at < connective; at++) if (tags[at - first] === tag.comma) return true;
  return false;
}

function isDependent(passage: Passage, { tags, first }: ParsedSentence, clause: Clause, above: Clause): boolean {
  const { kind, verb, subject, connective } = clause;
  const behind = verb.first - 1;
  const before = tags[behind - first] === tag.quote ? behind - 1 : behind;
  if (verb.head < above.verb.head) return false;
  if (kind === 'infinitive') return tags[before - first] !== tag.comma;
  if (kind === 'complement') return !isRelative(passage, tags, first, clause, above);
  if (kind === 'adverbial')
    return isReporting(above.verb.lemma) && connective !== null && indirect.test(low(passage, connective));
  if (kind !== 'participle') return false;
  // "Saw police with dogs searching a house".
  const isNear = subject?.last === before || (above.verb.lemma === 'see' && tags[before - first] !== tag.comma);
  const isObject = causative.has(above.verb.lemma) && subject === above.object && isNear;
  const word = low(passage, before);
  // "Of those trapped".
  return before === above.verb.last || isObject || prepositions.has(word) || word === 'those';
}

/** Prepositions that open a clause of a noun and a gerund: "with prices rising". */
export const openers = new Set(['with', 'without', 'despite']);
/** Words before a noun of which a clause behind it says which: "a budget that pays for it", "those trapped". */
const indefinite = /^(?:an?|no|any|some|those|one|two|three|several|many|few|new)$/;

/** Checks for a clause that says which of its kind an indefinite noun of the predicate means. */
function isRestrictive(
  passage: Passage,
  { groups, tags, first }: ParsedSentence,
  clause: Clause,
  above: Clause,
): boolean {
  const { kind, verb, connective } = clause;
  if ((kind !== 'relative' && kind !== 'participle') || isReporting(verb.lemma) || isReporting(above.verb.lemma))
    return false;
  const last = (connective ?? verb.first) - 1;
  const group = groups.findLast((each) => each.last === last);
  if (!group || group.first < above.verb.head || openers.has(low(passage, group.preposition ?? -1))) return false;
  for (let at = above.verb.head; at < last; at++)
    if (tags[at - first] === tag.comma || tags[at - first] === tag.mark) return false;
  const isBare = group.first === group.head && tags[group.first - first] === tag.noun;
  return indefinite.test(low(passage, group.first)) || (isBare && passage.tokens[group.first]?.capital === false);
}

/**
 * The clauses whose words the title of a clause may have: its own, those of infinitives and reports behind it, and of
 * participles that belong to its verb or its object ("avoided being caught", "a plan for building a port"), and clauses
 * that its indefinite nouns need ("a law that bans fishing").
 */
export function includedClauses(passage: Passage, parsed: ParsedSentence, root: number): Set<number> {
  const included = new Set([root]);
  for (const [at, clause] of parsed.clauses.entries()) {
    const { parent } = clause;
    const above = parent === null || !included.has(parent) ? undefined : parsed.clauses[parent];
    if (above && (isDependent(passage, parsed, clause, above) || isRestrictive(passage, parsed, clause, above)))
      included.add(at);
  }
  return included;
}

/** The clause that the title begins with: for "plans to visit" that of "plans". */
export function rootOf(passage: Passage, parsed: ParsedSentence, index: number): number {
  let root = index;
  for (let steps = 0; steps < 5; steps++) {
    const clause = parsed.clauses[root];
    const above = clause && clause.parent !== null ? parsed.clauses[clause.parent] : undefined;
    if (!clause || clause.parent === null || !above || clause.kind === 'complement') break;
    if (!isDependent(passage, parsed, clause, above) || sayings.has(above.verb.lemma)) break;
    root = clause.parent;
  }
  return root;
}
