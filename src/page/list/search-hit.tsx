import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Collection } from '../../contract/collection.ts';
import { headlineParts } from '../data/marked-parts.ts';
import type { MarkedPart } from '../data/marked-parts.ts';
import { snippetQuery } from '../data/snippet-query.ts';

interface SearchHitProps {
  collection: Collection;
  article: number;
  search: Parameters<typeof snippetQuery>[3];
}

function marked(parts: readonly MarkedPart[]) {
  return parts.map(({ text, marked: isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text));
}

/** The snippet of a search hit with highlights; empty until it is fetched. */
export function RowSnippet({ collection, article, search }: SearchHitProps) {
  const { data, error } = useQuery(snippetQuery(useQueryClient(), collection, article, search));
  return error ? 'Its text could not be loaded.' : data && marked(data);
}

/** The headline of a search hit with highlights. */
export function RowHeadline({ collection, article, search }: SearchHitProps) {
  return marked(headlineParts(collection.index.articles.headline[article] ?? '', search.tree));
}
