import type { ParsedSentence } from '../../clauses/clause.ts';
import { tag } from '../../clauses/tag.ts';
import { isReporting } from '../../english/reporting-verbs.ts';
import type { Range, TitledSentence } from './title-source.ts';
import type { TitleWords } from './title-words.ts';

/** The words of a role before a name. In tokens. */
const longestRole = 6;

/** Adds a quotation word by word. It begins with its opening mark, unless that is in an earlier sentence. */
export function addQuotation(words: TitleWords, first: number, last: number): void {
  if (words.tag(first) !== tag.quote) words.addOpeningQuote(first);
  for (let at = first; at <= last && (at === first || words.tag(at) !== tag.quote); at++) words.addToken(at);
}

/** Checks for a verb in a quotation; others are quoted words in a sentence: 'said "three men" were killed'. */
export function hasVerb({ parsed }: TitledSentence, opening: number): boolean {
  const { tags, first, last, clauses, quoteOpen } = parsed;
  let closing = opening + 1;
  while (closing <= last && tags[closing - first] !== tag.quote) closing++;
  return (closing > last && quoteOpen) || clauses.some(({ verb }) => verb.head > opening && verb.head < closing);
}

/** Returns the quotation before a clause of saying, without its closing mark: '"It is over," Lee said'. */
export function quotationBefore({ parsed }: TitledSentence, clause: number): Range | undefined {
  const { subject, verb } = parsed.clauses[clause] ?? {};
  if (!verb) return undefined;
  const tagAt = (at: number): number | undefined => parsed.tags[at - parsed.first];
  let closing = Math.min(subject?.first ?? verb.first, verb.first) - 1;
  // The subject may begin before the group that the parser found: "SpaceX founder Ann Lee".
  for (let steps = 0; steps < longestRole && (tagAt(closing) ?? tag.mark) <= tag.modifier; steps++) closing--;
  if (tagAt(closing) === tag.comma) closing--;
  if (tagAt(closing) !== tag.quote) return undefined;
  let first = closing - 1;
  while (first > parsed.first && tagAt(first) !== tag.quote) first--;
  const last = tagAt(closing - 1) === tag.comma ? closing - 2 : closing - 1;
  return first < last ? { first, last } : undefined;
}

/** Returns the clause that a parenthesis of saying reports: "the bridge, both said, would open"; -1 without one. */
export function reportedClause({ clauses, tags, first }: ParsedSentence, root: number): number {
  const said = clauses[root];
  return clauses.findIndex(({ kind, parent, connective, subject, verb }) => {
    if (parent !== root || connective !== null || !subject || subject === said?.subject) return false;
    if (kind === 'complement') return true;
    if (isReporting(verb.lemma)) return false;
    return kind === 'coordinate' && subject.first < verb.first && tags[subject.first - 1 - first] === tag.comma;
  });
}
