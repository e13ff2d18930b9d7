import type { QueryClient } from '@tanstack/react-query';
import { rowOf } from '../../contract/collection.ts';
import type { Collection, EventList } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import type { ArticleDetail } from '../../contract/index-format.ts';
import { webAddress } from '../../format/web-address.ts';
import { articleQuery } from '../data/article-query.ts';
import type { ExportedArticle, ExportedEvent, Results } from './results.ts';

interface Wanted {
  /** Numbers of the articles, in time order. */
  articles: Uint32Array;
  /** Numbers of the events, in time order; none if only articles are exported. */
  events: Uint32Array;
  list: EventList | null;
}

/** Fetches details one after the other; the piece that contains an article is a query, so its neighbours are in it. */
async function detailsOf(
  client: QueryClient,
  collection: Collection,
  articles: Iterable<number>,
  onFetched: (count: number) => void,
): Promise<Map<number, Pick<ArticleDetail, 'source' | 'url' | 'author'>>> {
  const details = new Map<number, Pick<ArticleDetail, 'source' | 'url' | 'author'>>();
  for (const article of articles) {
    const { select, ...query } = articleQuery(collection, article);
    // oxlint-disable-next-line no-await-in-loop -- thousands of pieces at once would exhaust connections and memory
    const detail = select?.(await client.fetchQuery({ ...query, gcTime: 0 }));
    if (detail) {
      // Programs that open the file make links of the addresses.
      const url = detail.url === undefined ? undefined : webAddress(detail.url)?.href;
      details.set(article, { source: detail.source, url, author: detail.author });
    }
    onFetched(details.size);
  }
  return details;
}

/**
 * Collects the articles and events of an export from the index and from the pieces that contain the articles' sources
 * and addresses. `onFetched` is called with the number of articles whose piece has arrived. Rejects with the error of a
 * failed fetch.
 */
export async function collectResults(
  client: QueryClient,
  collection: Collection,
  { articles, events, list }: Wanted,
  onFetched: (count: number) => void,
): Promise<Results> {
  const { index, columns } = collection;
  const reporters = list ? [...events].flatMap((event) => [...rowOf(list.reporters, event)]) : [];
  const numbers = [...new Set([...articles, ...reporters])].toSorted((a, b) => a - b);
  const details = await detailsOf(client, collection, numbers, onFetched);
  const namesOf = (facet: Facet, article: number) => named(rowOf(columns[facet].rows, article), columns[facet].names);
  const exported = new Map(
    numbers.map((article): [number, ExportedArticle] => [
      article,
      {
        id: index.articles.id[article] ?? '',
        headline: index.articles.headline[article] ?? '',
        datePublished: index.articles.date[article] ?? null,
        publisher: namesOf('source', article)[0],
        author: details.get(article)?.author,
        url: details.get(article)?.url,
        source: details.get(article)?.source ?? '',
        inLanguage: namesOf('lang', article)[0],
        persons: namesOf('person', article),
        organizations: namesOf('org', article),
        places: namesOf('place', article),
        keywords: namesOf('keyword', article),
      },
    ]),
  );
  const articleOf = (article: number) => exported.get(article) ?? [];
  return {
    title: index.title,
    articles: [...articles].flatMap(articleOf),
    events: list ? [...events].map((event) => exportedEvent(index, list, event, articleOf)) : [],
  };
}

function named(rows: Uint32Array, names: readonly string[]): string[] {
  return [...rows].map((name) => names[name] ?? '');
}

function exportedEvent(
  { articles, persons, organizations, places }: Collection['index'],
  { columns, ...list }: EventList,
  event: number,
  articleOf: (article: number) => ExportedArticle | readonly ExportedArticle[],
): ExportedEvent {
  const [article = 0, trigger = 0] = columns.reports[event]?.[0] ?? [];
  return {
    id: `${articles.id[article] ?? ''}#${trigger}`,
    title: columns.title[event] ?? '',
    date: columns.date[event] ?? '',
    otherDates: columns.otherDates[event] ?? [],
    basis: columns.basis[event] ?? 'stated',
    modality: columns.modality[event] ?? 'reported',
    sentence: columns.sentence[event] ?? '',
    persons: named(rowOf(list.persons, event), persons),
    organizations: named(rowOf(list.organizations, event), organizations),
    places: named(rowOf(list.places, event), places),
    reports: [...rowOf(list.reporters, event)].flatMap(articleOf),
  };
}
