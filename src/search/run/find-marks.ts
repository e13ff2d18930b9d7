import type { TextSpan } from '../../contract/record.ts';
import { stem } from '../../text/inflection.ts';
import { words } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { textLeaves } from '../query/query.ts';
import type { QueryNode, TextLeaf } from '../query/query.ts';

/** A match of a leaf in a text, to be highlighted. */
export interface LeafMark {
  span: TextSpan;
  /** The number of the leaf. */
  leaf: number;
}

type Matches = (term: string) => boolean;

/** For each word of a leaf: whether a term of a text matches it. */
function matchersOf(leaf: TextLeaf): Matches[] {
  return leaf.words.map((word, at): Matches => {
    const isPrefix = leaf.prefix && at === leaf.words.length - 1;
    const wordStem = stem(word);
    // All forms have the same first letter: a quick test, which most words of a text fail.
    const first = word.charAt(0);
    return (term) =>
      term.startsWith(first) &&
      (term === word || (isPrefix && term.startsWith(word)) || (!leaf.exact && stem(term) === wordStem));
  });
}

/** The leaves of a query whose matches are marked in a field, each once: a repeated one would mark the same again. */
export function markedLeaves(tree: QueryNode, field: 'headline' | 'body'): TextLeaf[] {
  const leaves = textLeaves(tree, true).filter((leaf) => field === 'headline' || !leaf.headline);
  return [...new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

/** The spans of a match of the words [from, to): one, or one a line where a line break lies between two words. */
function spansOf(text: string, found: readonly Word[], from: number, to: number): TextSpan[] {
  const spans: TextSpan[] = [];
  let open: TextSpan | null = null;
  for (let at = from; at < to; at++) {
    const word = found[at];
    if (!word) break;
    if (open && !text.slice(open[1], word.start).includes('\n')) open[1] = word.end;
    else spans.push((open = [word.start, word.end]));
  }
  return spans;
}

/** Every match of every leaf in a text, by leaf, then by position. Matches of a leaf that overlap are joined. */
export function leafMarks(text: string, leaves: readonly TextLeaf[]): LeafMark[] {
  const found = words(text);
  return leaves.flatMap((leaf, number) => {
    const matchers = matchersOf(leaf);
    const marks: LeafMark[] = [];
    let from = 0;
    let to = 0;
    const close = (): void => {
      for (const span of spansOf(text, found, from, to)) marks.push({ span, leaf: number });
    };
    for (let at = 0; at + matchers.length <= found.length; at++) {
      if (!matchers.every((matches, distance) => matches(found[at + distance]?.term ?? ''))) continue;
      if (at >= to) {
        close();
        from = at;
      }
      to = at + matchers.length;
    }
    close();
    return marks;
  });
}

/** Joins overlapping marks: ascending spans that cover the same text. */
export function joinSpans(marks: readonly LeafMark[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { span } of marks.toSorted((left, right) => left.span[0] - right.span[0])) {
    const last = spans.at(-1);
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else spans.push([...span]);
  }
  return spans;
}

/**
 * Finds the matches of a query in a headline or body: ascending spans that do not overlap. A phrase is one span, or one
 * a line where line breaks lie in it. A word is marked whether or not the other words of the query occur. Leaves below
 * a negation, names and dates are not marked.
 */
export function findMarks(text: string, tree: QueryNode | null, field: 'headline' | 'body'): TextSpan[] {
  return tree ? joinSpans(leafMarks(text, markedLeaves(tree, field))) : [];
}
