import type { Clause } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import { low } from '../../tokens/passage.ts';
import type { ClauseSource } from './clause-source.ts';
import { addQuotation, hasVerb } from './reported-words.ts';
import { addSharedAuxiliaries } from './shared-auxiliaries.ts';
import { isInList, type TitledSentence } from './title-source.ts';
import type { TitleWords } from './title-words.ts';

/** Returns the next token that belongs to an included clause whose verb is still to come; -1 without one. */
function resumesAt({ parsed }: TitledSentence, from: number, included: ReadonlySet<number>): number {
  const clause = [...included].find((index) => (parsed.clauses[index]?.verb.first ?? -1) >= from);
  if (clause === undefined) return -1;
  for (let at = from; at <= parsed.last; at++) if (parsed.owners[at - parsed.first] === clause) return at;
  return -1;
}

/**
 * Adds the verb and what follows it in its clause, without subordinate clauses. Returns the first token of a quotation
 * that it ends with, -1 without one; a quotation behind another one is left out.
 */
export function addPredicate(
  words: TitleWords,
  source: ClauseSource,
  clause: Clause,
  included: ReadonlySet<number>,
  hasQuotation = false,
): number {
  const { passage, sentence } = source;
  const { parsed } = sentence;
  const { subject, verb } = clause;
  let isInside = false;
  if (subject) addSharedAuxiliaries(words, sentence, clause);
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
