import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Collection } from '../bundle/collection.ts';
import { snippetQuery } from '../data/snippet-query.ts';

interface RowSnippetProps {
  collection: Collection;
  article: number;
  search: Parameters<typeof snippetQuery>[3];
}

/** Why a search found an article: the passage, its words marked. Empty until it is here. */
export function RowSnippet({ collection, article, search }: RowSnippetProps) {
  const { data } = useQuery(snippetQuery(useQueryClient(), collection, article, search));
  return data?.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));
}
