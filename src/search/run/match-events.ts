import { fold } from '../../text/fold.ts';
import { formsOf } from '../../text/inflection.ts';
import { textLeaves } from '../query/query.ts';
import type { QueryNode, TextLeaf } from '../query/query.ts';
import { evaluate } from './evaluate.ts';
import type { Searched } from './evaluate.ts';
import { leafMarks } from './find-marks.ts';

/** The events of a collection, with the texts that are searched. */
export interface SearchedEvents extends Searched {
  title: readonly string[];
  sentence: readonly string[];
}

/** The longest prefix that all forms of a word share. */
function sharedPrefix(forms: readonly string[]): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const form of others) while (!form.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** Makes the test whether a text has a leaf. Most texts lack its letters and are not cut into words. */
function finderOf(leaf: TextLeaf): (text: string) => boolean {
  const prefixes = leaf.words.map((word) => sharedPrefix(leaf.exact ? [word] : formsOf(word)));
  return (text) => {
    const folded = fold(text);
    return prefixes.every((prefix) => folded.includes(prefix)) && leafMarks(text, [leaf]).length > 0;
  };
}

/** Checks whether an event matches only if one of its articles does. */
function narrowsArticles(node: QueryNode): boolean {
  switch (node.kind) {
    case 'not':
    case 'date':
      return false;
    case 'and':
    case 'or':
      return node.parts.every(narrowsArticles);
    default:
      return true;
  }
}

/**
 * Finds the events that match a query by their own titles, sentences, names and times, ascending. `reported` has a 1
 * for each event that an article reports which matches the query: of most queries only these can match.
 */
export function matchEvents(tree: QueryNode, events: SearchedEvents, reported: Uint8Array): Uint32Array {
  const narrow = narrowsArticles(tree);
  const candidates = Uint32Array.from(reported.keys()).filter((event) => !narrow || reported[event] === 1);
  const byLeaf = new Map(
    textLeaves(tree, false).map((leaf) => {
      const has = finderOf(leaf);
      const found = candidates.filter(
        (event) => has(events.title[event] ?? '') || (!leaf.headline && has(events.sentence[event] ?? '')),
      );
      return [leaf, { articles: found, scores: new Float32Array(found.length) }] as const;
    }),
  );
  const { articles: found } = evaluate(tree, events, byLeaf);
  return narrow ? found.filter((event) => reported[event] === 1) : found;
}
