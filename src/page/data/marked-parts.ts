import type { TextSpan } from '../../contract/record.ts';
import { findMarks } from '../../search/run/find-marks.ts';
import type { QueryNode } from '../../search/query/query.ts';

/** A piece of a text of unknown origin, and whether it is what was searched for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** A passage of a text cut at its marks, which ascend, do not overlap and lie within it. */
export function markedParts(text: string, marks: readonly TextSpan[], [start, end]: TextSpan): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  for (const [from, to] of marks) {
    parts.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  parts.push({ text: text.slice(at, end), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** A headline cut at what a search found in it. */
export function headlineParts(headline: string, tree: QueryNode): MarkedPart[] {
  return markedParts(headline, findMarks(headline, tree, 'headline'), [0, headline.length]);
}
