import type { EventNoun, NounGroup, ParsedSentence } from '../../clauses/clause.ts';

/** The last noun group that begins before a token. */
export function groupBefore({ groups }: ParsedSentence, at: number): NounGroup | undefined {
  return groups.findLast(({ first }) => first < at);
}

/**
 * The groups of the phrases directly before a token, nearest first: Ana Ruiz, Rome and the visit for the token behind
 * "her visit to Rome with Ana Ruiz".
 */
export function groupsBefore({ groups }: ParsedSentence, at: number): NounGroup[] {
  const found: NounGroup[] = [];
  let end = at;
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (!group || group.first >= end) continue;
    if (group.last < end - 1) break;
    found.push(group);
    if (group.preposition === null) break;
    end = group.preposition;
  }
  return found;
}

/** The nearest event noun of the phrases directly before a token. */
export function nounBefore(parsed: ParsedSentence, at: number): EventNoun | null {
  for (const { first, last } of groupsBefore(parsed, at)) {
    const noun = nounIn(parsed, first, last);
    if (noun) return noun;
  }
  return null;
}

/** The event noun in a range of tokens. */
export function nounIn({ nouns }: ParsedSentence, first: number, last: number): EventNoun | null {
  return nouns.find(({ at }) => at >= first && at <= last) ?? null;
}
