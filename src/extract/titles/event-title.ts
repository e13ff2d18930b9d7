import type { Clause, NounGroup } from '../clauses/clause.ts';
import { eventBefore, nounOfParticiple } from './antecedents.ts';
import { addGroup } from './group-text.ts';
import { addressing, isReporting } from '../english/reporting-verbs.ts';
import { includedClauses, rootOf } from './included-clauses.ts';
import { tag } from '../clauses/tag.ts';
import { low, type Passage } from '../tokens/passage.ts';
import type { Referents } from './referents.ts';
import { addQuotation, hasVerb, quotationBefore, reportedClause } from './reported-words.ts';
import { sentenceStart } from './sentence-start.ts';
import { tagAt, type TitledPredicate, type TitledSentence } from './title-source.ts';
import { TitleWords } from './title-words.ts';

/** The longest title, in characters. */
const longest = 80;

/** Verbs whose object is the act: "held talks". */
const lightVerbs = new Set(
  'have hold make take give do carry conduct launch stage suffer start begin end face win lose'.split(' '),
);
/** Verbs with a date as subject: "Monday saw ..."; the event is their object. */
const dateVerbs = new Set(['see', 'mark', 'witness', 'bring']);

/** Verbs whose frame a title may leave out: what they report is no mere claim. */
const factual = new Set(
  'say tell announce report confirm state reveal note add explain write disclose indicate find show'.split(' '),
);

/** A beginning that does not say who or what. */
const unnamed = /^(?:it|its|this|that|they|their|he|his|she|her|we|our|i|my|you|there|one)\b/i;

interface Source {
  passage: Passage;
  sentence: TitledSentence;
  referents: Referents;
  /** The clauses that have an event, and so a title, of their own. */
  titled: ReadonlySet<number>;
}

/** Adds the subject: the antecedent of a pronoun, the person in "the cabinet of Ann Lee, who". */
function addSubject(words: TitleWords, source: Source, clause: number, subject: NounGroup): void {
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

/** Checks for a comma between the members of one noun group: "Peru, Chile and Cuba". */
function isInList({ parsed }: TitledSentence, at: number): boolean {
  return parsed.groups.some(({ first, last }) => first < at && at < last);
}

/** Checks for "and" between names: "the meeting of Ann Lee and Tom Fry". */
function isBetweenNames({ names }: TitledSentence, at: number): boolean {
  return names.some(({ last }) => last === at - 1) && names.some(({ first }) => first === at + 1);
}

/** Returns the next token that belongs to an included clause whose verb is still to come; -1 without one. */
function resumesAt({ parsed }: TitledSentence, from: number, included: ReadonlySet<number>): number {
  const clause = [...included].find((index) => (parsed.clauses[index]?.verb.first ?? -1) >= from);
  if (clause === undefined) return -1;
  for (let at = from; at <= parsed.last; at++) if (parsed.owners[at - parsed.first] === clause) return at;
  return -1;
}

/** Adds the auxiliaries that a verb shares with the one before, to which it is joined: "will fall and [will] rise". */
function addSharedAuxiliaries(words: TitleWords, { sentence }: Source, clause: Clause): void {
  const { clauses } = sentence.parsed;
  let index = clauses.findIndex(({ verb }) => verb === clause.verb);
  for (let each = clauses[index]; each && sharesAuxiliaries(sentence, each); each = clauses[index]) index--;
  const { verb } = clauses[index] ?? clause;
  if (verb !== clause.verb) for (let at = verb.first; at < verb.head; at++) words.add(at);
}

/** Checks for a verb of one word that has the tense, voice or negation of another. */
function sharesAuxiliaries(sentence: TitledSentence, { kind, verb }: Clause): boolean {
  const { first, head, form, modal, negated, aspect, voice } = verb;
  if (kind !== 'coordinate' || first !== head || form !== 'finite') return false;
  // "Was held and drew crowds".
  const next = tagAt(sentence, head + (tagAt(sentence, head + 1) === tag.adverb ? 2 : 1));
  const hasObject = next <= tag.pronoun && next > tag.none;
  return modal !== null || negated || aspect !== 'simple' || (voice === 'passive' && !hasObject);
}

/**
 * Adds the verb and what follows it in its clause, without subordinate clauses. Returns the first token of a quotation
 * that it ends with, -1 without one; a quotation behind another one is left out.
 */
function addPredicate(
  words: TitleWords,
  source: Source,
  clause: Clause,
  included: ReadonlySet<number>,
  hasQuotation = false,
): number {
  const { passage, sentence } = source;
  const { parsed } = sentence;
  const { subject, verb } = clause;
  let isInside = false;
  if (subject) addSharedAuxiliaries(words, source, clause);
  const isSaid = [...included].some((index) => isReporting(parsed.clauses[index]?.verb.lemma ?? ''));
  for (let at = subject ? verb.first : verb.last + 1; at <= parsed.last;) {
    const owner = parsed.owners[at - parsed.first] ?? -1;
    const found = words.tag(at);
    if (subject && at >= subject.first && at <= subject.last && subject.first > verb.first) {
      at = subject.last + 1;
      continue;
    }
    const isMark = found === tag.comma || (found === tag.mark && low(passage, at) !== '(');
    const mark = found === tag.quote ? at : isMark && words.tag(at + 1) === tag.quote ? at + 1 : -1;
    const quote = mark > 0 && !isInside && hasVerb(sentence, mark) ? mark : -1;
    if (found === tag.quote) isInside = !isInside;
    // 'The sign read "Keep out"': a verb that is no other verb of speech.
    const isNext = quote === verb.last + 1 || (quote === verb.last + 2 && words.tag(verb.last + 1) === tag.comma);
    if (quote > verb.last && (isSaid || isNext)) {
      if (hasQuotation) return -1;
      addQuotation(words, quote, parsed.last);
      return quote;
    }
    if ((isMark && !isInList(sentence, at)) || (!isMark && owner >= 0 && !included.has(owner))) {
      at = resumesAt(sentence, at + 1, included);
      if (at < 0) return -1;
      continue;
    }
    const referent = found === tag.pronoun && !isInside ? source.referents.ofObject(sentence, owner, at) : undefined;
    if (referent !== undefined) words.addText(referent, at);
    at = found === tag.quote || referent !== undefined ? at + 1 : words.add(at);
  }
  return -1;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The subject of a clause; the person behind other nouns where the parser found none: "in the capital Lee met". */
function subjectOf({ sentence }: Source, { subject, verb, kind }: Clause): NounGroup | null {
  if (subject || kind === 'participle') return subject;
  const person = sentence.names.find((name) => name.kind === 'person' && name.last === verb.first - 1);
  return person ? { ...person, head: person.last, preposition: null } : null;
}

/**
 * Adds the words that a verb of saying reports, where they are outside of its clause. Returns the first token of what it
 * adds, -1 for nothing.
 */
function addReported(words: TitleWords, source: Source, root: number): number {
  const { passage, sentence } = source;
  const { parsed } = sentence;
  const quotation = quotationBefore(sentence, root);
  if (quotation) {
    addQuotation(words, quotation.first, quotation.last);
    return quotation.first;
  }
  const reported = reportedClause(parsed, root);
  const clause = parsed.clauses[reported];
  if (!clause) return -1;
  if (clause.subject) addSubject(words, source, reported, clause.subject);
  addPredicate(words, source, clause, includedClauses(passage, parsed, reported));
  return clause.verb.head;
}

/** The title of a passive participle without an auxiliary: "agreement reached in Peru". */
function titleOfParticiple(source: Source, root: number, clause: Clause): string {
  const { passage, sentence } = source;
  const noun = nounOfParticiple(sentence.parsed, clause);
  const words = new TitleWords(passage, sentence);
  if (noun) {
    const first = /^(?:the|a|an)$/.test(low(passage, noun.first)) ? noun.first + 1 : noun.first;
    addGroup(words, passage, sentence, { ...noun, first: Math.min(first, noun.head) });
  } else if (clause.subject && low(passage, clause.verb.last + 1) !== 'by')
    addSubject(words, source, root, clause.subject);
  else return '';
  addPredicate(words, source, clause, includedClauses(passage, sentence.parsed, root));
  return words.text(longest, clause.verb.head);
}

function titleOfClause(source: Source, index: number): string {
  const { passage, sentence } = source;
  const root = rootOf(passage, sentence.parsed, index);
  const clause = sentence.parsed.clauses[root];
  if (!clause) return '';
  const { object, verb, kind } = clause;
  if (kind === 'participle') return verb.voice === 'passive' ? titleOfParticiple(source, root, clause) : '';
  const words = new TitleWords(passage, sentence);
  const subject = subjectOf(source, clause);
  if (subject) addSubject(words, source, root, subject);
  else if (!dateVerbs.has(verb.lemma)) return '';
  const { clauses } = sentence.parsed;
  const included = includedClauses(passage, sentence.parsed, root);
  const isFrame = isReporting(verb.lemma) && verb.voice === 'active' && (!object || addressing.has(verb.lemma));
  const hasQuotation = isFrame && quotationBefore(sentence, root) !== undefined;
  let quotation = addPredicate(words, source, { ...clause, subject }, included, hasQuotation);
  const reports = [...included].find((at) => at !== root && clauses[at]?.kind === 'complement');
  if (isFrame && reports === undefined && quotation < 0) quotation = addReported(words, source, root);
  // "The letter that Ruiz sent": the object is before the verb.
  if (object && object.last < verb.first && kind === 'relative' && subject !== object)
    addGroup(words, passage, sentence, object);
  if (words.width > longest) words.dropThat();
  const least = subject ? verb.head : verb.last + 1;
  const complement = clauses[reports ?? -1]?.verb.head;
  const isQuoted = quotation >= 0 && (complement === undefined || complement > quotation);
  const said = isQuoted ? quotationFrom(source, root, quotation) : null;
  const head = said ? verbBehind(sentence, quotation) : complement;
  const strict = isFrame ? words.text(longest, head ?? least, true) : '';
  if (strict !== '') {
    const report =
      !said && factual.has(verb.lemma) && isCutShort(words, sentence, complement)
        ? titleOfContent(source, root, reports)
        : '';
    return report === '' || strict.endsWith(report.slice(report.lastIndexOf(' '))) ? strict : report;
  }
  const whole = said && isWholeClause(source, quotation) ? said.text(longest, head, true) : '';
  const content = isFrame ? whole || titleOfContent(source, root, reports) : '';
  return content || words.text(longest, head ?? least) || words.text(longest, least);
}

/** Checks for a title cut directly behind the reported verb, or before a clause that it needs: "a law | that bans". */
function isCutShort({ cut }: TitleWords, { parsed }: TitledSentence, head: number | undefined): boolean {
  const { owners, first } = parsed;
  return cut !== null && (cut.before === head || owners[cut.before - first] !== owners[cut.behind - first]);
}

/** The words of a quotation from a token. */
function quotationFrom({ passage, sentence }: Source, root: number, first: number): TitleWords {
  const words = new TitleWords(passage, sentence);
  addQuotation(words, first, quotationBefore(sentence, root)?.last ?? sentence.parsed.last);
  return words;
}

/** The first verb behind a token, where a title that has a quotation from there may end. */
function verbBehind({ parsed }: TitledSentence, at: number): number | undefined {
  return parsed.clauses.find(({ verb: { head } }) => head >= at)?.verb.head;
}

/** Checks for a quotation, given by its first token, that is a sentence of its own: "The search is over". */
function isWholeClause({ passage, sentence }: Source, first: number): boolean {
  const start = tagAt(sentence, first) === tag.quote ? first + 1 : first;
  if (passage.tokens[start]?.capital !== true) return false;
  const clause = sentence.parsed.clauses.find(({ verb: { head } }) => head >= first);
  return clause?.verb.form === 'finite';
}

/** The title of what a frame reports that leaves no room for it: "Gas was the trigger". */
function titleOfContent(source: Source, root: number, reports: number | undefined): string {
  const clause = source.sentence.parsed.clauses[reports ?? -1];
  if (reports === undefined || clause?.parent !== root) return '';
  const isTitled = [...source.titled].some((at) => rootOf(source.passage, source.sentence.parsed, at) === reports);
  if (isTitled) return '';
  const title = titleOfClause(source, reports);
  return unnamed.test(title) ? '' : title;
}

/** Returns the phrase of an event noun as a title, "Explosion in the harbour", "Ruiz's arrest"; '' without a noun. */
export function nounTitle(
  passage: Passage,
  sentence: TitledSentence,
  { clause, noun }: TitledPredicate,
  referents: Referents,
): string {
  if (!noun) return '';
  const { group, at } = noun;
  const words = new TitleWords(passage, sentence);
  const determiner = /^(?:the|a|an|this|that|these|those|its|his|her|their)$/;
  let { first } = group;
  const owner = first < at ? referents.ofOwner(sentence, clause, first) : undefined;
  if (owner !== undefined) words.addText(owner, first);
  while (first < at && (determiner.test(low(passage, first)) || words.tag(first) === tag.possessive)) first++;
  const { parsed } = sentence;
  const own = parsed.owners[at - parsed.first];
  for (let next = first; next <= parsed.last;) {
    const found = words.tag(next);
    const isPhrase = found <= tag.preposition || found === tag.date || found === tag.possessive;
    const isJoined = found === tag.coordinator && (isInList(sentence, next) || isBetweenNames(sentence, next));
    if (next > group.last && ((!isPhrase && !isJoined) || parsed.owners[next - parsed.first] !== own)) break;
    // "What did the meeting of Ann Lee and Tom Fry bring": a verb that the parser took for a noun.
    if (found === tag.noun && sentence.names.some(({ kind, last }) => kind === 'person' && last === next - 1)) break;
    next = words.add(next);
  }
  return capitalized(words.text(longest));
}

/** The title of the clause above a participle that has none of its own; '' where that clause has an event. */
function titleOfMain(source: Source, clause: number): string {
  const { clauses } = source.sentence.parsed;
  const parent = clauses[clause]?.kind === 'participle' ? (clauses[clause]?.parent ?? -1) : -1;
  return clauses[parent]?.verb.form === 'finite' && !source.titled.has(parent) ? titleOfClause(source, parent) : '';
}

/** Checks whether the noun is the subject of its clause, or the object of a verb that says little of its own. */
function isInClause({ parsed }: TitledSentence, { clause, noun }: TitledPredicate): boolean {
  const { subject, object, verb } = parsed.clauses[clause] ?? {};
  if (noun === null || verb === undefined) return false;
  return subject?.head === noun.at || (object?.head === noun.at && lightVerbs.has(verb.lemma));
}

/**
 * Writes the title of an event from the words of its clause: subject, verb, object, in one line of at most 80
 * characters. It leaves out the frame of reported speech, time, connectives, subordinate clauses and the titles of
 * people, and writes the antecedent of a pronoun as subject. Where the clause has no subject, the title is the
 * beginning of the sentence. Where a frame leaves no room for what it reports, the title is that of the report, unless
 * its clause is `titled`: has an event of its own.
 */
export function eventTitle(
  passage: Passage,
  sentence: TitledSentence,
  predicate: TitledPredicate,
  referents: Referents,
  titled: ReadonlySet<number>,
): string {
  const source = { passage, sentence, referents, titled };
  const { clause } = predicate;
  const ofNoun = nounTitle(passage, sentence, predicate, referents);
  const isPhrase = !isInClause(sentence, predicate) && ofNoun.includes(' ');
  const title = isPhrase ? ofNoun : titleOfClause(source, clause) || (ofNoun.includes(' ') ? ofNoun : '');
  return capitalized(
    title ||
      titleOfMain(source, clause) ||
      sentenceStart(passage, sentence, longest, sentence.parsed.clauses[clause]?.verb.head ?? -1),
  );
}
