import type { TextSpan } from '../../contract/record.ts';
import { findMarks } from '../../search/run/find-marks.ts';
import type { QueryNode } from '../../search/query/query.ts';

/** A piece of untrusted plain text, and whether it matches the search. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Splits a passage at its marks. The marks have to be ascending, disjoint and inside the passage. */
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

/** Splits a headline at the words that match a search. */
export function headlineParts(headline: string, tree: QueryNode): MarkedPart[] {
  return markedParts(headline, findMarks(headline, tree, 'headline'), [0, headline.length]);
}
