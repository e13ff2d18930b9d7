import type { Clause, NounGroup, ParsedSentence } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { low, type Passage } from '../../tokens/passage.ts';

/** Verbs of events that begin, go on or end. */
const aspectual = new Set('begin start open close end finish last happen occur take hold'.split(' '));

/** Checks for a verb that says when an event is: "begins", "takes place", but not "takes ten years". */
export function isAspectual(passage: Passage, clause: Clause | undefined): boolean {
  const { lemma = '', last = -1 } = clause?.verb ?? {};
  return aspectual.has(lemma) && lemma !== 'hold' && (lemma !== 'take' || low(passage, last + 1) === 'place');
}

/** The event of "its summit in Lima, which ended": the parser takes the nearest noun as antecedent. */
export function eventBefore(parsed: ParsedSentence, clause: number, subject: NounGroup): NounGroup {
  const { clauses, groups, nouns } = parsed;
  if (subject.preposition === null || !aspectual.has(clauses[clause]?.verb.lemma ?? '')) return subject;
  if (nouns.some(({ at }) => at >= subject.first && at <= subject.last)) return subject;
  const before = groups.find(({ last }) => last === (subject.preposition ?? 0) - 1);
  return before && nouns.some(({ at }) => at === before.head) ? before : subject;
}

/** The noun that a passive participle belongs to: next to it, or an event before the comma: "a fair in Lima, held". */
export function nounOfParticiple(parsed: ParsedSentence, { subject, verb }: Clause): NounGroup | null {
  const { groups, nouns, tags, first } = parsed;
  if (!subject) return null;
  const behindComma = tags[verb.first - 1 - first] === tag.comma;
  const end = verb.first - (behindComma ? 2 : 1);
  if (subject.last === end) return subject;
  if (!behindComma) return null;
  const event = aspectual.has(verb.lemma)
    ? nouns.findLast(({ at }) => at < end && at > subject.last)?.group
    : undefined;
  return event ?? (aspectual.has(verb.lemma) ? null : (groups.findLast(({ last }) => last === end) ?? null));
}
