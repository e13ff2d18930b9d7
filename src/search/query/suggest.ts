import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { facetNameText } from '../../format/facet-labels.ts';
import { fold } from '../../text/fold.ts';
import { quote } from './scan-query.ts';
import { typedAt } from './typed-at.ts';
import type { Typed } from './typed-at.ts';

/** All facets, in the order in which their names are suggested. */
export const suggested: readonly Facet[] = ['person', 'keyword', 'place', 'org', 'source', 'lang'];

/** Those whose names are suggested only behind their field: few think of them by name. */
const onRequest: readonly Facet[] = ['source', 'lang'];

/** A name of the collection that what is being typed may mean. `count`: articles of the whole collection with it. */
export interface Suggestion {
  facet: Facet;
  name: string;
  count: number;
}

/** The names of one facet, most frequent first, ready to be looked through. */
interface FacetNames {
  facet: Facet;
  names: readonly string[];
  /** Folded, each with a space in front, so that a word's beginning is found as any other text. */
  folded: readonly string[];
  counts: Uint32Array;
}

/** All names of a collection that may be suggested: made once, as folding them takes longer than a key stroke should. */
export function suggestible({ columns }: Collection): FacetNames[] {
  return suggested.map((facet) => {
    const { rows } = columns[facet];
    const names = columns[facet].names.map((name) => facetNameText(facet, name));
    const counts = new Uint32Array(names.length);
    for (const name of rows.values) counts[name] = (counts[name] ?? 0) + 1;
    return { facet, names, folded: names.map((name) => ` ${fold(name)}`), counts };
  });
}

function* found({ facet, names, folded, counts }: FacetNames, sought: string): Generator<Suggestion> {
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
 * What the query may be completed by, at most `most` of each facet, the most frequent first, and what they would replace.
 * The longest run of typed words that begins a word of any name decides; null where none does.
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
    const suggestions = asked.flatMap((names) => take(found(names, sought), typed.facet === null ? most : 2 * most));
    if (suggestions.length > 0) return { typed, suggestions };
  }
  return null;
}

/** A name as the value of a field, so that it is read back: quotation marks and stars only part words, as spaces do. */
function inQuotes(name: string): string {
  return `"${name.split(quote).join(' ').replaceAll('*', ' ').replace(/\s+/g, ' ').trim()}"`;
}

/**
 * The query once a suggestion is taken, and where its caret goes then: a field with the name in the place of what was
 * typed, or what was typed taken out, as the name becomes a filter, which stands for it.
 */
export function acceptSuggestion(
  query: string,
  { start, end, inPlace }: Typed,
  { facet, name }: Suggestion,
): { query: string; caret: number } {
  const [before, after] = [query.slice(0, start), query.slice(end).trimStart()];
  const kept = inPlace ? `${before}${facet}:${inQuotes(name)}` : before.trim();
  const parted = inPlace ? !/^[)）]/.test(after) : kept !== '' && after !== '';
  const gap = parted ? ' ' : '';
  return { query: kept + gap + after, caret: kept.length + gap.length };
}
