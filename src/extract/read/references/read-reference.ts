import { articleOfFields } from '../fields/article-of-fields.ts';
import { givenBody, givenSummary } from '../named-fields/given-body.ts';
import { lookupIn, type NamedValues } from '../named-fields/named-values.ts';
import { readFields } from '../named-fields/read-fields.ts';
import type { ReadItem } from '../source/file-format.ts';

/** Reads a reference as an article of a headline and, where there is one, an abstract; `expected` are their names. */
export function readReference(source: string, values: NamedValues, expected: string): ReadItem {
  const lookup = lookupIn(values);
  const given = readFields(lookup, 'field');
  const text = givenBody(lookup)?.text ?? (givenSummary(lookup) || given.headline);
  if (text === undefined) return { unreadable: { source, reason: `expected ${expected}, found neither` } };
  return { article: articleOfFields({ source, ...given, articleBody: text }) };
}
