import { useCallback, useMemo } from 'react';
import { loadable } from '../../base/loadable.ts';
import { ArticleList } from './article-list.tsx';
import { noFilters } from '../state/filter-choices.ts';
import { Failure } from '../notice/failure.tsx';
import { ListBar } from './list-bar.tsx';
import { useLoaded } from '../notice/loaded.tsx';
import { EmptyPart, Nothing } from '../notice/nothing.tsx';
import type { PageState } from '../state/use-page.ts';

// Fetched with the first search.
const reasons = loadable('What shows why each was found', () => import('./row-found.tsx'));

interface ListPanelProps {
  page: PageState;
  /** Called after a press that removes the pressed button, so that the focus can be moved. */
  onEmptied: () => void;
}

/** The list of passing articles or a subset, or a message if it is empty. */
export function ListPanel({ page, onEmptied }: ListPanelProps) {
  const { collection, view, change, records, selection, slotsOf, listed } = page;
  const { search } = records;
  const { found, error, retry } = useLoaded(reasons, search !== null);
  const headline = useCallback(
    (article: number) =>
      found && search ? (
        <found.RowHeadline collection={collection} article={article} search={search} />
      ) : (
        collection.index.articles.headline[article]
      ),
    [collection, search, found],
  );
  const snippet = useCallback(
    (article: number) =>
      found && search && <found.RowSnippet collection={collection} article={article} search={search} />,
    [collection, search, found],
  );
  const part = view.list === 'all' ? null : view.list;
  const { filtered } = records;
  const basis = useMemo(() => ({ filtered, order: page.order, part }), [filtered, page.order, part]);
  if (filtered.articles.length === 0 && part !== 'out')
    return (
      <Nothing
        empty={collection.count === 0}
        waiting={records.waiting}
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
        part={part}
        unplaced={page.unplaced}
        sort={page.order}
        searching={records.scores !== null}
        onPart={() => change({ list: 'all' })}
        onSort={(sort) => change({ sort })}
      />
      {error && <Failure error={error} retry={retry} />}
      {part !== null && listed.length === 0 ? (
        <EmptyPart
          part={part}
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
          slotsOf={slotsOf}
          headline={headline}
          snippet={search && snippet}
          hrefOf={selection.hrefOf}
          onSelect={selection.open}
        />
      )}
    </div>
  );
}
