import type { Clause, NounGroup } from '../clauses/clause.ts';
import { addGroup } from './group-text.ts';
import { tag } from '../clauses/tag.ts';
import { low, type Passage } from '../tokens/passage.ts';
import type { Referents } from './referents.ts';
import type { TitledPredicate, TitledSentence } from './title-source.ts';
import { TitleWords } from './title-words.ts';

/** The longest title, in characters. */
const longest = 80;

/** Words with which a sentence quotes someone; the words that they report make no part of the title. */
const saying = new Set('say tell add state note explain write comment remark think believe claim argue'.split(' '));
/** Verbs whose object is the act: "held talks". */
const lightVerbs = new Set(
  'have hold make take give do carry conduct launch stage suffer start begin end face win lose'.split(' '),
);
/** Verbs with a date as subject: "Monday saw ..."; the event is their object. */
const dateVerbs = new Set(['see', 'mark', 'witness', 'bring']);

interface Source {
  passage: Passage;
  sentence: TitledSentence;
  referents: Referents;
}

/**
 * The clauses whose words the title of a clause may have: its own, those of infinitives and reports behind it, and of a
 * participle directly behind its verb ("avoided being caught").
 */
function includedClauses({ parsed }: TitledSentence, root: number): Set<number> {
  const included = new Set([root]);
  for (const [at, { kind, parent, verb }] of parsed.clauses.entries()) {
    const above = parent === null || !included.has(parent) ? undefined : parsed.clauses[parent];
    if (!above || verb.head < above.verb.head) continue;
    const isNext = verb.first === above.verb.last + 1;
    if (kind === 'infinitive' || kind === 'complement' || (kind === 'participle' && isNext)) included.add(at);
  }
  return included;
}

/** The clause that the title begins with: for "plans to visit" that of "plans". */
function rootOf({ parsed }: TitledSentence, clause: number): number {
  let root = clause;
  for (let steps = 0; steps < 5; steps++) {
    const { kind, parent } = parsed.clauses[root] ?? {};
    if (kind !== 'infinitive' || parent === null || parent === undefined) break;
    if (saying.has(parsed.clauses[parent]?.verb.lemma ?? '')) break;
    root = parent;
  }
  return root;
}

function addSubject(words: TitleWords, source: Source, clause: number, subject: NounGroup): void {
  const { passage, referents } = source;
  const referent = referents.of(source.sentence, clause);
  if (referent !== undefined) words.addText(referent, subject.head);
  else addGroup(words, passage, source.sentence, subject);
}

/** Checks for a comma between the members of one noun group: "Peru, Chile and Cuba". */
function isInList({ parsed }: TitledSentence, at: number): boolean {
  return parsed.groups.some(({ first, last }) => first < at && at < last);
}

/** Returns the next token that belongs to an included clause whose verb is still to come; -1 without one. */
function resumesAt({ parsed }: TitledSentence, from: number, included: ReadonlySet<number>): number {
  const clause = [...included].find((index) => (parsed.clauses[index]?.verb.first ?? -1) >= from);
  if (clause === undefined) return -1;
  for (let at = from; at <= parsed.last; at++) if (parsed.owners[at - parsed.first] === clause) return at;
  return -1;
}

/** Adds a quotation, the opening mark included, to its end. */
function addQuotation(words: TitleWords, { parsed }: TitledSentence, opening: number): void {
  for (let at = opening; at <= parsed.last && (at === opening || words.tag(at) !== tag.quote);) at = words.add(at);
}

/** Adds the verb and what follows it in its clause, without subordinate clauses. */
function addPredicate(words: TitleWords, { sentence }: Source, clause: Clause, included: ReadonlySet<number>): void {
  const { parsed } = sentence;
  const { subject, verb } = clause;
  for (let at = subject ? verb.first : verb.last + 1; at <= parsed.last;) {
    const owner = parsed.owners[at - parsed.first] ?? -1;
    const found = words.tag(at);
    if (subject && at >= subject.first && at <= subject.last && subject.first > verb.first) {
      at = subject.last + 1;
      continue;
    }
    const quote = found === tag.quote ? at : found === tag.comma && words.tag(at + 1) === tag.quote ? at + 1 : -1;
    if (quote > verb.last && saying.has(verb.lemma)) {
      addQuotation(words, sentence, quote);
      return;
    }
    const isMark = found === tag.comma || found === tag.mark;
    if ((isMark && !isInList(sentence, at)) || (!isMark && owner >= 0 && !included.has(owner))) {
      at = resumesAt(sentence, at + 1, included);
      if (at < 0) return;
    } else at = found === tag.quote ? at + 1 : words.add(at);
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleOfClause(source: Source, index: number): string {
  const { passage, sentence } = source;
  const root = rootOf(sentence, index);
  const clause = sentence.parsed.clauses[root];
  if (!clause) return '';
  const words = new TitleWords(passage, sentence);
  if (clause.subject) addSubject(words, source, root, clause.subject);
  else if (!dateVerbs.has(clause.verb.lemma)) return '';
  addPredicate(words, source, clause, includedClauses(sentence, root));
  const { object, verb } = clause;
  // "The letter that Ruiz sent": the object is before the verb.
  if (object && object.last < verb.first && clause.kind === 'relative' && clause.subject !== object)
    addGroup(words, passage, sentence, object);
  return words.text(longest, clause.subject ? verb.head : verb.last + 1);
}

/** Returns the phrase of an event noun as a title, "Explosion in the harbour"; '' without a noun. */
export function nounTitle(passage: Passage, sentence: TitledSentence, noun: TitledPredicate['noun']): string {
  if (!noun) return '';
  const { group, at } = noun;
  const words = new TitleWords(passage, sentence);
  const determiner = /^(?:the|a|an|this|that|these|those|its|his|her|their)$/;
  const first = determiner.test(low(passage, group.first)) && group.first < at ? group.first + 1 : group.first;
  const { parsed } = sentence;
  const owner = parsed.owners[at - parsed.first];
  for (let next = first; next <= parsed.last;) {
    const found = words.tag(next);
    const isPhrase = found <= tag.preposition || found === tag.date || found === tag.possessive;
    const isJoined = found === tag.coordinator && isInList(sentence, next);
    if (next > group.last && ((!isPhrase && !isJoined) || parsed.owners[next - parsed.first] !== owner)) break;
    next = words.add(next);
  }
  return capitalized(words.text(longest));
}

/** Checks whether the noun is the subject of its clause, or the object of a verb that says little of its own. */
function isInClause({ parsed }: TitledSentence, { clause, noun }: TitledPredicate): boolean {
  const { subject, object, verb } = parsed.clauses[clause] ?? {};
  if (noun === null || verb === undefined) return false;
  return subject?.head === noun.at || (object?.head === noun.at && lightVerbs.has(verb.lemma));
}

/** The beginning of the sentence, in whole words. */
function sentenceStart({ passage, sentence }: Source): string {
  const { first, last } = sentence.parsed;
  const start = passage.tokens[first]?.start ?? 0;
  let end = start;
  for (let at = first; at <= last && (passage.tokens[at]?.end ?? 0) - start <= longest; at++)
    if (passage.tokens[at + 1]?.gap !== 'none') end = passage.tokens[at]?.end ?? end;
  const text = passage.text.slice(start, end).replaceAll(/\s+/g, ' ');
  return text.replace(/[\s.,;:–—-]+$/, '');
}

/**
 * Writes the title of an event from the words of its clause: subject, verb, object, in one line of at most 80
 * characters. It leaves out the frame of reported speech, time, connectives, subordinate clauses and the titles of
 * people, and writes the antecedent of a pronoun as subject. Where the clause has no subject, the title is the beginning
 * of the sentence.
 */
export function eventTitle(
  passage: Passage,
  sentence: TitledSentence,
  predicate: TitledPredicate,
  referents: Referents,
): string {
  const source = { passage, sentence, referents };
  const { clause, noun } = predicate;
  const ofNoun = noun && !isInClause(sentence, predicate) ? nounTitle(passage, sentence, noun) : '';
  return capitalized(ofNoun.includes(' ') ? ofNoun : titleOfClause(source, clause) || ofNoun || sentenceStart(source));
}
