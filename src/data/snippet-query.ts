import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Collection } from '../bundle/collection.ts';
import type { QueryNode } from '../search/query.ts';
import { snippetOf } from '../search/snippet.ts';
import { articleQuery } from './article-query.ts';
import { immutable, minuteMs } from './keeping.ts';

/** A piece of a snippet: text of unknown origin, and whether it is what was searched for. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}

const aboutCharacters = 180;

function partsOf(body: string, tree: QueryNode): SnippetPart[] {
  const { start, end, marks } = snippetOf(body, tree, aboutCharacters);
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const [from, to] of marks) {
    parts.push({ text: body.slice(at, from), marked: false }, { text: body.slice(from, to), marked: true });
    at = to;
  }
  return [...parts, { text: `${body.slice(at, end).trimEnd()}${end < body.length ? ' …' : ''}`, marked: false }];
}

/** The passage of an article that best shows why a search found it, in parts; `text` is the search as it was typed. */
export function snippetQuery(
  client: QueryClient,
  collection: Collection,
  article: number,
  { text, tree }: { text: string; tree: QueryNode },
) {
  return queryOptions({
    queryKey: ['snippet', collection.index.folder, article, text],
    queryFn: async () => {
      const { select, ...piece } = articleQuery(collection, article);
      const found = select?.(await client.fetchQuery(piece));
      return found ? partsOf(found.articleBody, tree) : [];
    },
    ...immutable,
    gcTime: minuteMs,
  });
}
