import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Collection } from '../../contract/collection.ts';
import type { QueryNode } from '../../search/query/query.ts';
import { snippetOf } from '../../search/run/snippet.ts';
import { articleQuery } from './article-query.ts';
import { immutable, minuteMs } from './cache-options.ts';
import { markedParts } from './marked-parts.ts';
import type { MarkedPart } from './marked-parts.ts';

const snippetLength = 180;

function markedSnippet(body: string, tree: QueryNode): MarkedPart[] {
  const { start, end, marks } = snippetOf(body, tree, snippetLength);
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const behind = end < body.length ? [{ text: ' …', marked: false }] : [];
  const last = start + body.slice(start, end).trimEnd().length;
  return [...before, ...markedParts(body, marks, [start, last]), ...behind];
}

/**
 * Queries the snippet of a search hit: the passage of the article with the best matches. `text` is the query as typed.
 */
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
      return found ? markedSnippet(found.articleBody, tree) : [];
    },
    ...immutable,
    gcTime: minuteMs,
  });
}
