import { lowerBound } from '../../base/binary-search.ts';
import { formsOf } from '../../text/inflection.ts';
import { blocksFor } from '../codec/find-blocks.ts';
import type { TextLeaf } from '../query/query.ts';

/** The terms that a word of a query matches: these, and all that begin with `prefix`. */
export interface TermSet {
  terms: readonly string[];
  prefix: string | null;
}

/** Expands each word of a leaf to its inflected forms, the last one to a prefix if the leaf says so. */
export function expandLeaf({ words, exact, prefix }: TextLeaf): TermSet[] {
  return words.map((word, at) => {
    const forms = exact ? [word] : formsOf(word);
    if (!prefix || at < words.length - 1) return { terms: forms, prefix: null };
    return { terms: forms.filter((form) => !form.startsWith(word)), prefix: word };
  });
}

/** The numbers of the blocks that may have a term of a set. `first` is the first term of each block. */
export function blocksOf({ terms, prefix }: TermSet, first: readonly string[]): number[] {
  const ranges = terms.map((term) => blocksFor(first, term, false));
  if (prefix !== null) ranges.push(blocksFor(first, prefix, true));
  const numbers = ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
  return [...new Set(numbers)];
}

/** The numbers of those sorted terms of a block that are in a set. */
export function termsIn(sorted: readonly string[], { terms, prefix }: TermSet): number[] {
  const find = (text: string): number => lowerBound(sorted, (term) => term < text);
  const numbers = terms.filter((term) => sorted[find(term)] === term).map(find);
  if (prefix === null) return numbers;
  const from = find(prefix);
  const to = lowerBound(sorted, (term) => term.slice(0, prefix.length) <= prefix);
  return [...numbers, ...Array.from({ length: to - from }, (_, at) => from + at)];
}
