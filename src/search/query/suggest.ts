import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { facetNameText } from '../../format/facet-labels.ts';
import { fold } from '../../text/fold.ts';
import { quote } from './scan-query.ts';
import { typedAt } from './typed-at.ts';
import type { Typed } from './typed-at.ts';

/** All facets, in the order in which their names are suggested. */
export const suggested: readonly Facet[] = ['person', 'keyword', 'place', 'org', 'source', 'lang'];

/** The facets whose names are suggested only after their field: few people search them by name. */
const onRequest: readonly Facet[] = ['source', 'lang'];

/** A name of the collection that completes the text being typed. `count`: articles of the whole collection with it. */
export interface Suggestion {
  facet: Facet;
  name: string;
  count: number;
}

/** The names of one facet, most frequent first, prepared for searching. */
interface FacetNames {
  facet: Facet;
  names: readonly string[];
  /** Folded, each with a space in front, so that a search for a space and a prefix finds the beginnings of words. */
  folded: readonly string[];
  counts: Uint32Array;
}

/**
 * Prepares all names of a collection for suggestions; once, since folding them takes longer than a key stroke should.
 */
export function suggestible({ columns }: Collection): FacetNames[] {
  return suggested.map((facet) => {
    const { rows } = columns[facet];
    const names = columns[facet].names.map((name) => facetNameText(facet, name));
    const counts = new Uint32Array(names.length);
    for (const name of rows.values) counts[name] = (counts[name] ?? 0) + 1;
    return { facet, names, folded: names.map((name) => ` ${fold(name)}`), counts };
  });
}

function* matchingNames({ facet, names, folded, counts }: FacetNames, sought: string): Generator<Suggestion> {
  for (let at = 0; at < folded.length; at++)
    if (folded[at]?.includes(sought) && (counts[at] ?? 0) > 0)
      yield { facet, name: names[at] ?? '', count: counts[at] ?? 0 };
}

function take<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === most) break;
    taken.push(item);
  }
  return taken;
}

/**
 * Suggests names that complete the text being typed, at most `most` of each facet, the most frequent first. Takes the
 * longest run of typed words that is a prefix within any name; null if none is.
 */
export function suggest(
  among: readonly FacetNames[],
  query: string,
  caret: number,
  most: number,
): { typed: Typed; suggestions: Suggestion[] } | null {
  for (const typed of typedAt(query, caret)) {
    const sought = ` ${fold(typed.text.trim())}`;
    if (sought === ' ' && typed.facet === null) continue;
    const asked = among.filter(({ facet }) =>
      typed.facet === null ? !onRequest.includes(facet) : typed.facet === facet,
    );
    const suggestions = asked.flatMap((names) =>
      take(matchingNames(names, sought), typed.facet === null ? most : 2 * most),
    );
    if (suggestions.length > 0) return { typed, suggestions };
  }
  return null;
}

/** Quotes a name as the value of a field. Quotation marks and stars become spaces, since both only separate words. */
function quotedValue(name: string): string {
  return `"${name.split(quote).join(' ').replaceAll('*', ' ').replace(/\s+/g, ' ').trim()}"`;
}

/**
 * Accepts a suggestion: replaces the typed text by a field with the name or, where the name becomes a filter instead,
 * removes it. Returns the new query and the place of its caret.
 */
export function acceptSuggestion(
  query: string,
  { start, end, inPlace }: Typed,
  { facet, name }: Suggestion,
): { query: string; caret: number } {
  const [before, after] = [query.slice(0, start), query.slice(end).trimStart()];
  const kept = inPlace ? `${before}${facet}:${quotedValue(name)}` : before.trim();
  const isSpaced = inPlace ? !/^[)）]/.test(after) : kept !== '' && after !== '';
  const gap = isSpaced ? ' ' : '';
  return { query: kept + gap + after, caret: kept.length + gap.length };
}
