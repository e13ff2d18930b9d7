import type { TextSpan } from '../../contract/record.ts';
import { joinSpans, leafMarks, markedLeaves } from './find-marks.ts';
import type { LeafMark } from './find-marks.ts';
import type { QueryNode } from '../query/query.ts';

/** A passage of a text with the matches in it; UTF-16 code units of the whole text, ends exclusive. */
export interface Snippet {
  start: number;
  end: number;
  marks: TextSpan[];
}

/**
 * The marks within the best window of `about` characters: that with the most leaves, then the most marks, then the
 * first.
 */
function bestMarks(marks: readonly LeafMark[], about: number): [from: number, to: number] {
  const seen = new Map<number, number>();
  let best: [number, number] = [0, 0];
  let bestWorth = 0;
  let from = 0;
  marks.forEach(({ span, leaf }, at) => {
    seen.set(leaf, (seen.get(leaf) ?? 0) + 1);
    for (let oldest = marks[from]; oldest && from < at && span[1] - oldest.span[0] > about; oldest = marks[++from]) {
      const left = (seen.get(oldest.leaf) ?? 1) - 1;
      if (left > 0) seen.set(oldest.leaf, left);
      else seen.delete(oldest.leaf);
    }
    const worth = seen.size * marks.length + at - from;
    if (worth > bestWorth) [bestWorth, best] = [worth, [from, at + 1]];
  });
  return best;
}

// Cuts at white space or an end of the text; in a script without white space, between two characters.
function cutBefore(text: string, at: number, least: number): number {
  for (let cut = at; cut > least; cut--) if (/\s/.test(text.charAt(cut - 1))) return cut;
  if (least === 0) return 0;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function cutAfter(text: string, at: number, most: number): number {
  for (let cut = at; cut < most; cut++) if (/\s/.test(text.charAt(cut))) return cut;
  if (most === text.length) return most;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

const longestWord = 30;

/** The passage of about `about` characters around a span, cut between words. */
function passageAround(text: string, [from, to]: TextSpan, about: number): TextSpan {
  const spare = Math.max(0, about - (to - from));
  // A third before the span and two thirds after it; what one end of the text cuts off is added at the other.
  const ahead = Math.min(from, Math.max(Math.floor(spare / 3), spare - (text.length - to)));
  const start = from - ahead;
  const end = Math.min(text.length, to + spare - ahead);
  return [
    cutBefore(text, start, Math.max(0, start - longestWord)),
    cutAfter(text, end, Math.min(text.length, end + longestWord)),
  ];
}

/**
 * Picks the passage of a body that shows best why it matches: that with the most leaves of the query, or the beginning
 * of the body if nothing in it matches. It has about `about` characters, a few more to end with whole words.
 */
export function snippetOf(body: string, tree: QueryNode | null, about: number): Snippet {
  const found = tree ? leafMarks(body, markedLeaves(tree, 'body')) : [];
  const marks = found.toSorted((left, right) => left.span[0] - right.span[0] || left.leaf - right.leaf);
  const [from, to] = bestMarks(marks, about);
  const inside = marks.slice(from, to);
  const stretch: TextSpan = [inside[0]?.span[0] ?? 0, Math.max(0, ...inside.map(({ span }) => span[1]))];
  const [start, end] = passageAround(body, stretch, about);
  return { start, end, marks: joinSpans(marks).filter((span) => span[0] >= start && span[1] <= end) };
}
