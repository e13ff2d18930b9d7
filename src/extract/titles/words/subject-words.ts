import type { Clause, NounGroup } from '../../clauses/clause.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { eventBefore } from '../references/antecedents.ts';
import type { ClauseSource } from './clause-source.ts';
import { addGroup } from './group-text.ts';
import type { TitleWords } from './title-words.ts';

/** Adds the subject: the antecedent of a pronoun, the person in "the cabinet of Ann Lee, who". */
export function addSubject(words: TitleWords, source: ClauseSource, clause: number, subject: NounGroup): void {
  const { passage, sentence, referents } = source;
  const { kind, connective } = sentence.parsed.clauses[clause] ?? {};
  const isRelative = kind === 'relative';
  const group = isRelative ? eventBefore(sentence.parsed, clause, subject) : subject;
  const referent = referents.of(sentence, clause, group);
  if (referent !== undefined) {
    words.addText(referent, group.head);
    return;
  }
  const isWho = isRelative && low(passage, connective ?? -1) === 'who';
  const person = isWho
    ? sentence.names.find((name) => name.kind === 'person' && name.last === subject.last)
    : undefined;
  if (person) {
    words.add(person.first);
    return;
  }
  addGroup(words, passage, sentence, withDefiniteArticle(words, passage, group));
  // "The chances of those | trapped being found": the words behind say who.
  const verb = sentence.parsed.clauses[clause]?.verb.first ?? 0;
  if (low(passage, group.last) === 'those') for (let at = group.last + 1; at < verb;) at = words.add(at);
}

/** Writes "the" for "this" before a noun, which refers to the sentence before. Returns the rest of the group. */
function withDefiniteArticle(words: TitleWords, passage: Passage, group: NounGroup): NounGroup {
  const { first, head } = group;
  if (first >= head || !/^(?:this|these)$/.test(low(passage, first))) return group;
  words.addText('the', first);
  return { ...group, first: first + 1 };
}

/** The subject of a clause; the person behind other nouns where the parser found none: "in the capital Lee met". */
export function subjectOf({ sentence }: ClauseSource, { subject, verb, kind }: Clause): NounGroup | null {
  if (subject || kind === 'participle') return subject;
  const person = sentence.names.find((name) => name.kind === 'person' && name.last === verb.first - 1);
  return person ? { ...person, head: person.last, preposition: null } : null;
}
