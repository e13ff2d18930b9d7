import type { TextSpan } from '../bundle/record.ts';
import type { Word } from '../text/words.ts';
import type { Phrase, Query } from './parse-query.ts';
import { searchWords } from './search-words.ts';

const marked = 1;
const joinedToNext = 2;

function matchesAt(found: readonly Word[], at: number, { words, prefix }: Phrase): boolean {
  const last = words.length - 1;
  return words.every((word, distance) => {
    const term = found[at + distance]?.term;
    return term === word || (prefix && distance === last && term?.startsWith(word));
  });
}

function markPhrase(found: readonly Word[], phrase: Phrase, flags: Uint8Array): void {
  let end = 0;
  for (let at = 0; at < found.length; at++) {
    if (matchesAt(found, at, phrase)) end = at + phrase.words.length;
    if (at < end) flags[at] = (flags[at] ?? 0) | marked | (at + 1 < end ? joinedToNext : 0);
  }
}

/**
 * Where a headline or body has what the query asks for: ascending spans that do not overlap. A phrase is one span,
 * or one a line where it goes on over a line break. A term is marked whether or not the others occur.
 */
export function findMarks(text: string, query: Query): TextSpan[] {
  const found = searchWords(text);
  const flags = new Uint8Array(found.length);
  for (const phrase of query.terms) markPhrase(found, phrase, flags);
  const spans: TextSpan[] = [];
  let open: TextSpan | null = null;
  found.forEach(({ start, end }, at) => {
    if (!flags[at]) return;
    if (open) open[1] = end;
    else spans.push((open = [start, end]));
    const next = flags[at] & joinedToNext ? found[at + 1] : undefined;
    if (!next || text.slice(end, next.start).includes('\n')) open = null;
  });
  return spans;
}
