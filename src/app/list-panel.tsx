import { ArticleList } from '../list/article-list.tsx';
import { noFilters } from './filter-choices.ts';
import { Nothing } from './nothing.tsx';
import type { PageState } from './use-page.ts';

/** The articles that pass, or what to do where none does. */
export function ListPanel({ page }: { page: PageState }) {
  const { collection, view, change, records, selection, slotsOf } = page;
  const { articles } = records.filtered;
  if (articles.length === 0)
    return (
      <Nothing
        empty={collection.count === 0}
        waiting={records.waiting}
        report={collection.index.report}
        onClear={() => change(noFilters)}
      />
    );
  return (
    <ArticleList
      collection={collection}
      articles={articles}
      selected={selection.article}
      window={view.clock === 'published' ? view.view : null}
      slotsOf={slotsOf}
      hrefOf={selection.hrefOf}
      onSelect={selection.open}
    />
  );
}
