import type { Clause } from '../clauses/clause.ts';
import { tag } from '../clauses/tag.ts';
import { addressing, isReporting } from '../english/reporting-verbs.ts';
import { low } from '../tokens/passage.ts';
import { nounOfParticiple } from './references/antecedents.ts';
import type { ClauseSource } from './words/clause-source.ts';
import { addGroup } from './words/group-text.ts';
import { includedClauses, rootOf } from './words/included-clauses.ts';
import { addPredicate } from './words/predicate-words.ts';
import { addQuotation, quotationBefore, reportedClause } from './words/reported-words.ts';
import { addSubject, subjectOf } from './words/subject-words.ts';
import { tagAt, type TitledSentence } from './words/title-source.ts';
import { longestTitle, TitleWords } from './words/title-words.ts';

/** Verbs with a date as subject: "Monday saw ..."; the event is their object. */
const dateVerbs = new Set(['see', 'mark', 'witness', 'bring']);

/** Verbs whose frame a title may leave out: what they report is no mere claim. */
const factual = new Set(
  'say tell announce report confirm state reveal note add explain write disclose indicate find show'.split(' '),
);

/** A beginning that does not say who or what. */
const unnamed = /^(?:it|its|this|that|they|their|he|his|she|her|we|our|i|my|you|there|one)\b/i;

/**
 * Adds the words that a verb of saying reports, where they are outside of its clause. Returns the first token of what
 * it adds, -1 for nothing.
 */
function addReported(words: TitleWords, source: ClauseSource, root: number): number {
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
function titleOfParticiple(source: ClauseSource, root: number, clause: Clause): string {
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
  return words.text(longestTitle, clause.verb.head);
}

/** Writes the title of a clause, given by its index, or of the one that governs it; '' where it has no subject. */
export function titleOfClause(source: ClauseSource, index: number): string {
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
  let quotation = addPredicate(
    words,
    source,
    subject === clause.subject ? clause : { ...clause, subject },
    included,
    hasQuotation,
  );
  const reports = [...included].find((at) => at !== root && clauses[at]?.kind === 'complement');
  if (isFrame && reports === undefined && quotation < 0) quotation = addReported(words, source, root);
  // "The letter that Ruiz sent": the object is before the verb.
  if (object && object.last < verb.first && kind === 'relative' && subject !== object)
    addGroup(words, passage, sentence, object);
  if (words.width > longestTitle) words.dropThat();
  const least = subject ? verb.head : verb.last + 1;
  const complement = clauses[reports ?? -1]?.verb.head;
  const isQuoted = quotation >= 0 && (complement === undefined || complement > quotation);
  const said = isQuoted ? quotationFrom(source, root, quotation) : null;
  const head = said ? verbBehind(sentence, quotation) : complement;
  const strict = isFrame ? words.text(longestTitle, head ?? least, true) : '';
  if (strict !== '') {
    const report =
      !said && factual.has(verb.lemma) && isCutShort(words, sentence, complement)
        ? titleOfContent(source, root, reports)
        : '';
    return report === '' || strict.endsWith(report.slice(report.lastIndexOf(' '))) ? strict : report;
  }
  const whole = said && isWholeClause(source, quotation) ? said.text(longestTitle, head, true) : '';
  const content = isFrame ? whole || titleOfContent(source, root, reports) : '';
  return content || words.text(longestTitle, head ?? least) || words.text(longestTitle, least);
}

/** Checks for a title cut directly behind the reported verb, or before a clause that it needs: "a law | that bans". */
function isCutShort({ cut }: TitleWords, { parsed }: TitledSentence, head: number | undefined): boolean {
  const { owners, first } = parsed;
  return cut !== null && (cut.before === head || owners[cut.before - first] !== owners[cut.behind - first]);
}

/** The words of a quotation from a token. */
function quotationFrom({ passage, sentence }: ClauseSource, root: number, first: number): TitleWords {
  const words = new TitleWords(passage, sentence);
  addQuotation(words, first, quotationBefore(sentence, root)?.last ?? sentence.parsed.last);
  return words;
}

/** The first verb behind a token, where a title that has a quotation from there may end. */
function verbBehind({ parsed }: TitledSentence, at: number): number | undefined {
  return parsed.clauses.find(({ verb: { head } }) => head >= at)?.verb.head;
}

/** Checks for a quotation, given by its first token, that is a sentence of its own: "The search is over". */
function isWholeClause({ passage, sentence }: ClauseSource, first: number): boolean {
  const start = tagAt(sentence, first) === tag.quote ? first + 1 : first;
  if (passage.tokens[start]?.capital !== true) return false;
  const clause = sentence.parsed.clauses.find(({ verb: { head } }) => head >= first);
  return clause?.verb.form === 'finite';
}

/** The title of what a frame reports that leaves no room for it: "Gas was the trigger". */
function titleOfContent(source: ClauseSource, root: number, reports: number | undefined): string {
  const clause = source.sentence.parsed.clauses[reports ?? -1];
  if (reports === undefined || clause?.parent !== root) return '';
  const isTitled = [...source.titled].some((at) => rootOf(source.passage, source.sentence.parsed, at) === reports);
  if (isTitled) return '';
  const title = titleOfClause(source, reports);
  return unnamed.test(title) ? '' : title;
}
