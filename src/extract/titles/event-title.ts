import type { Passage } from '../tokens/passage.ts';
import type { ClauseSource } from './words/clause-source.ts';
import { titleOfClause } from './clause-title.ts';
import { capitalized, nounTitle } from './noun-title.ts';
import type { Referents } from './references/referents.ts';
import { sentenceStart } from './words/sentence-start.ts';
import type { TitledPredicate, TitledSentence } from './words/title-source.ts';
import { longestTitle } from './words/title-words.ts';

/** Verbs whose object is the act: "held talks". */
const lightVerbs = new Set(
  'have hold make take give do carry conduct launch stage suffer start begin end face win lose'.split(' '),
);

/** The title of the clause above a participle that has none of its own; '' where that clause has an event. */
function titleOfMain(source: ClauseSource, clause: number): string {
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
      sentenceStart(passage, sentence, longestTitle, sentence.parsed.clauses[clause]?.verb.head ?? -1),
  );
}
