import type { TextSpan } from '../../contract/record.ts';
import { stem } from '../../text/inflection.ts';
import type { Word } from '../../text/words.ts';
import { textLeaves } from '../query/query.ts';
import type { QueryNode, TextLeaf } from '../query/query.ts';
import { searchWords } from '../search-words.ts';

/** A part of a text that shows why it matches. */
export interface LeafMark {
  span: TextSpan;
  /** Which of the leaves it is of. */
  leaf: number;
}

type Matches = (term: string) => boolean;

function matcherOf({ words, exact, prefix }: TextLeaf): Matches[] {
  return words.map((word, at): Matches => {
    const open = prefix && at === words.length - 1;
    const folded = stem(word);
    // No form begins with another letter, and most words of a text do.
    const first = word.charAt(0);
    return (term) =>
      term.startsWith(first) && (term === word || (open && term.startsWith(word)) || (!exact && stem(term) === folded));
  });
}

/** The leaves of a query whose matches are marked in a field, each once: a repeated one would mark the same again. */
export function markedLeaves(tree: QueryNode, field: 'headline' | 'body'): TextLeaf[] {
  const leaves = textLeaves(tree, true).filter((leaf) => field === 'headline' || !leaf.headline);
  return [...new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

// Marks `found[at]` of a match that ends before `end`, and what of it goes on over line breaks line by line.
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

/** Every match of every leaf in a text, in order of leaf, then of place. Matches of one leaf that overlap are one. */
export function leafMarks(text: string, leaves: readonly TextLeaf[]): LeafMark[] {
  const found = searchWords(text);
  return leaves.flatMap((leaf, number) => {
    const matchers = matcherOf(leaf);
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

/** Ascending spans that do not overlap and cover the same text. */
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
 * Where a headline or body has what a query asks for: ascending spans that do not overlap. A phrase is one span, or one
 * a line where it goes on over a line break. A word is marked whether or not the others occur; what is to be left out,
 * names and dates are not marked.
 */
export function findMarks(text: string, tree: QueryNode | null, field: 'headline' | 'body'): TextSpan[] {
  return tree ? joinSpans(leafMarks(text, markedLeaves(tree, field))) : [];
}
