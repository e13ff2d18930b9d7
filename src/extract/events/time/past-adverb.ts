import type { Clause, ParsedSentence } from '../../clauses/clause.ts';
import { low, type Passage } from '../../tokens/passage.ts';

/** An adverb that puts an act before the story, without a date. */
type PastAdverb = 'recently' | 'earlier';

function inClause(
  passage: Passage,
  { owners, first, groups }: ParsedSentence,
  clause: Clause,
  index: number,
): PastAdverb | null {
  for (let at = clause.first; at <= clause.last; at++) {
    if (owners[at - first] !== index) continue;
    const word = low(passage, at);
    if (word === 'recently') {
      // "Until recently", "the recently opened hall".
      const isOther =
        /^(?:until|till)$/.test(low(passage, at - 1)) || groups.some((group) => group.first <= at && at <= group.last);
      if (!isOther) return word;
    }
    // "He earlier held talks", but "earlier in May" and "two days earlier".
    if (word === 'earlier' && at + 1 >= clause.verb.first && at < clause.verb.head) return word;
  }
  return null;
}

/** Finds "recently" or "earlier" in a clause, or in that before with its subject: "he earlier met them and left". */
export function pastAdverb(passage: Passage, parsed: ParsedSentence, index: number): PastAdverb | null {
  const [before, clause] = [parsed.clauses[index - 1], parsed.clauses[index]];
  if (!clause) return null;
  const own = inClause(passage, parsed, clause, index);
  const isJoined = clause.kind === 'coordinate' && clause.parent === index - 1;
  if (own !== null || !isJoined || !before?.subject || before.subject.first !== clause.subject?.first) return own;
  return inClause(passage, parsed, before, index - 1);
}
