import type { Collection, Facet } from '../bundle/collection.ts';
import { fold } from '../text/fold.ts';

/** The facets whose names are suggested. */
const suggested = ['person', 'keyword', 'place', 'org'] as const satisfies readonly Facet[];

export type SuggestedFacet = (typeof suggested)[number];

/** A name of the collection that what is being typed may mean. `count`: articles of the whole collection with it. */
export interface Suggestion {
  facet: SuggestedFacet;
  name: string;
  count: number;
}

/** What is being typed in a query: its place there, and the field written in front of it, if any. */
export interface Typed {
  start: number;
  end: number;
  facet: SuggestedFacet | null;
  text: string;
}

/** The names of one facet, most frequent first, ready to be looked through. */
interface FacetNames {
  facet: SuggestedFacet;
  names: readonly string[];
  /** Folded, each with a space in front, so that a word's beginning is found as any other text. */
  folded: readonly string[];
  counts: Uint32Array;
}

const mostWords = 4;
const field = /(?:^|[\s(-])(person|keyword|place|org):(?:"([^"]*)|([^\s"()]*))$/i;
const bareWords = /[^\s"():-][^\s"():]*(?:\s+[^\s"():-][^\s"():]*)*$/;

/** All names of a collection that may be suggested: made once, as folding them takes longer than a key stroke should. */
export function suggestible({ columns }: Collection): FacetNames[] {
  return suggested.map((facet) => {
    const { names, rows } = columns[facet];
    const counts = new Uint32Array(names.length);
    for (const name of rows.values) counts[name] = (counts[name] ?? 0) + 1;
    return { facet, names, folded: names.map((name) => ` ${fold(name)}`), counts };
  });
}

/** What the text before the caret ends in: a field with its value, or bare words, the longest run of at most four first. */
export function typedAt(query: string, caret: number): Typed[] {
  const before = query.slice(0, caret);
  const inField = field.exec(before);
  if (inField) {
    const facet = suggested.find((name) => name === inField[1]?.toLowerCase());
    const text = inField[2] ?? inField[3] ?? '';
    const quote = inField[2] === undefined ? 0 : 1;
    return [
      { start: caret - text.length - quote - (inField[1]?.length ?? 0) - 1, end: caret, facet: facet ?? null, text },
    ];
  }
  // Words in open quotation marks are to be found as they stand.
  if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return [];
  const run = bareWords.exec(before.slice(-200))?.[0];
  if (run === undefined) return [];
  const starts = [...run.matchAll(/\S+/g)].map(({ index }) => index).slice(-mostWords);
  return starts.map((at) => ({ start: caret - run.length + at, end: caret, facet: null, text: run.slice(at) }));
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
  facets: readonly FacetNames[],
  query: string,
  caret: number,
  most: number,
): { typed: Typed; suggestions: Suggestion[] } | null {
  for (const typed of typedAt(query, caret)) {
    const sought = ` ${fold(typed.text.trim())}`;
    if (sought === ' ' && typed.facet === null) continue;
    const asked = facets.filter(({ facet }) => typed.facet === null || typed.facet === facet);
    const suggestions = asked.flatMap((names) => take(found(names, sought), typed.facet === null ? most : 2 * most));
    if (suggestions.length > 0) return { typed, suggestions };
  }
  return null;
}

/** The query with what was typed taken out, or completed in place where it has a field. */
export function acceptSuggestion(query: string, { start, end, facet }: Typed, { name }: Suggestion): string {
  const [before, after] = [query.slice(0, start), query.slice(end).replace(/^"/, '')];
  if (facet === null) return `${before.trimEnd()} ${after.trimStart()}`.trim();
  return `${before}${facet}:"${name.replaceAll('"', '')}" ${after.trimStart()}`;
}
