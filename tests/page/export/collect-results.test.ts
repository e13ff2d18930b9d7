import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { ArticleDetail } from '../../../src/contract/index-format.ts';
import { articleQuery } from '../../../src/page/data/article-query.ts';
import { collectResults } from '../../../src/page/export/collect-results.ts';
import { makeRecord } from '../../cli/make-record.ts';
import { makeCollection } from '../state/filter/make-collection.ts';

function detail(source: string, url: string): ArticleDetail {
  return { ...makeRecord({ id: source }), source, url, persons: [], keywords: [], versions: [] };
}

it('exports addresses of the web alone', async () => {
  const collection = makeCollection(
    [
      { date: '2020-01-01', persons: [] },
      { date: null, persons: [] },
    ],
    [],
  );
  const client = new QueryClient();
  client.setQueryData(articleQuery(collection, 0).queryKey, {
    articles: [detail('a.txt', 'javascript:alert(1)'), detail('b.txt', 'https://user@example.org/b')],
  });
  const wanted = { articles: Uint32Array.of(0, 1), events: new Uint32Array(0), list: null };
  const { articles } = await collectResults(client, collection, wanted, () => undefined);
  expect(articles.map(({ source, url }) => [source, url])).toEqual([
    ['a.txt', undefined],
    ['b.txt', 'https://example.org/b'],
  ]);
});
