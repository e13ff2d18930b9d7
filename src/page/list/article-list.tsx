import { useCallback } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { rowOf } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import { Failure } from '../notice/failure.tsx';
import { useLazyModule } from '../notice/lazy.tsx';
import type { PageState } from '../state/use-page.ts';
import { EntryList } from './entry-list.tsx';
import { PersonDots } from './person-dots.tsx';

// Fetched with the first search.
const searchHit = lazyModule('The view of search hits', () => import('./search-hit.tsx'));

const plainHeight = 54;
const snippetHeight = 40;

/** The listed articles by headline and date; during a search with their hits. `basis` is as in `EntryList`. */
export function ArticleList({ page, basis }: { page: PageState; basis: unknown }) {
  const { collection, view, result, selection, colourSlotsOf, listed } = page;
  const { search } = result;
  const { module: hit, error, retry } = useLazyModule(searchHit, search !== null);
  const { headline, date, versions } = collection.index.articles;
  const { rows } = collection.columns.person;
  const row = useCallback(
    (article: number, inView: boolean) => {
      const edtf = date[article];
      const others = versions[article] ?? 0;
      return (
        <>
          <span className="row-headline text" dir="auto">
            {hit && search ? (
              <hit.RowHeadline collection={collection} article={article} search={search} />
            ) : (
              headline[article]
            )}
          </span>
          {search && (
            <span className="row-snippet text" dir="auto">
              {hit && inView && <hit.RowSnippet collection={collection} article={article} search={search} />}
            </span>
          )}
          <span className="row-date">
            {edtf ? dateText(edtf) : 'Undated'}
            {others > 0 && <span className="row-part">in {countText(others + 1)} versions</span>}
            <PersonDots slots={colourSlotsOf(rowOf(rows, article))} />
          </span>
        </>
      );
    },
    [collection, headline, date, versions, rows, hit, search, colourSlotsOf],
  );
  return (
    <>
      {error && <Failure error={error} retry={retry} />}
      <EntryList
        // Remounts, since the virtual list assumes one row height.
        key={search ? 'found' : 'all'}
        label="Articles"
        times={collection.times}
        entries={listed.entries}
        basis={basis}
        selected={selection.article}
        window={view.clock === 'published' && listed.order !== 'relevance' ? view.view : null}
        rowHeight={plainHeight + (search ? snippetHeight : 0)}
        row={row}
        articleOf={(article) => article}
        hrefOf={selection.hrefOf}
        onSelect={selection.open}
      />
    </>
  );
}
