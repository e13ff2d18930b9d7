import { useCallback, useMemo } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { ArticleList } from './article-list.tsx';
import { noFilters } from '../state/filter-choices.ts';
import { Failure } from '../notice/failure.tsx';
import { ListBar } from './list-bar.tsx';
import { useLazyModule } from '../notice/lazy.tsx';
import { EmptySubset, NoMatches } from './no-matches.tsx';
import type { PageState } from '../state/use-page.ts';

// Fetched with the first search.
const searchHit = lazyModule('The view of search hits', () => import('./search-hit.tsx'));

interface ListPanelProps {
  page: PageState;
  /** Called after a press that removes the pressed button, so that the focus can be moved. */
  onEmptied: () => void;
}

/** The list of passing articles or a subset, or a message if it is empty. */
export function ListPanel({ page, onEmptied }: ListPanelProps) {
  const { collection, view, change, result, selection, colourSlotsOf, listed } = page;
  const { search } = result;
  const { module: hit, error, retry } = useLazyModule(searchHit, search !== null);
  const headline = useCallback(
    (article: number) =>
      hit && search ? (
        <hit.RowHeadline collection={collection} article={article} search={search} />
      ) : (
        collection.index.articles.headline[article]
      ),
    [collection, search, hit],
  );
  const snippet = useCallback(
    (article: number) => hit && search && <hit.RowSnippet collection={collection} article={article} search={search} />,
    [collection, search, hit],
  );
  const subset = view.list === 'all' ? null : view.list;
  const { filtered } = result;
  const basis = useMemo(() => ({ filtered, order: page.order, subset }), [filtered, page.order, subset]);
  if (filtered.articles.length === 0 && subset !== 'out')
    return (
      <NoMatches
        empty={collection.count === 0}
        waiting={result.waiting}
        report={collection.index.report}
        onClear={() => {
          change(noFilters);
          onEmptied();
        }}
      />
    );
  return (
    <div className="list-pane">
      <ListBar
        count={listed.length}
        subset={subset}
        unplaced={page.unplaced}
        sort={page.order}
        searching={result.scores !== null}
        onSubset={() => change({ list: 'all' })}
        onSort={(sort) => change({ sort })}
      />
      {error && <Failure error={error} retry={retry} />}
      {subset !== null && listed.length === 0 ? (
        <EmptySubset
          subset={subset}
          clock={view.clock}
          onAll={() => {
            change({ list: 'all' });
            onEmptied();
          }}
        />
      ) : (
        <ArticleList
          // Remounts, since the virtual list assumes one row height.
          key={search ? 'found' : 'all'}
          collection={collection}
          articles={listed}
          basis={basis}
          selected={selection.article}
          window={view.clock === 'published' && page.order !== 'relevance' ? view.view : null}
          colourSlotsOf={colourSlotsOf}
          headline={headline}
          snippet={search && snippet}
          hrefOf={selection.hrefOf}
          onSelect={selection.open}
        />
      )}
    </div>
  );
}
