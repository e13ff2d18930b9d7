import { useCallback, useMemo } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { rowOf } from '../../contract/collection.ts';
import { countText } from '../../format/count-text.ts';
import { dateText } from '../../format/date-text.ts';
import { Failure } from '../notice/failure.tsx';
import { useLazyModule } from '../notice/lazy.tsx';
import type { PageState } from '../state/use-page.ts';
import { KeptSigns } from '../kept/kept-signs.tsx';
import { signsOf } from '../state/kept/signs.ts';
import { EntryList } from './entry-list.tsx';
import { PrintedEvents } from './printed-parts.tsx';
import { RowPeople } from './row-people.tsx';

// Fetched with the first search.
const searchHit = lazyModule('The view of search hits', () => import('./search-hit.tsx'));

const plainHeight = 54;
const snippetHeight = 40;

interface ArticleListProps {
  page: PageState;
  /** As in `EntryList`. */
  basis: unknown;
  /** The articles of an open group, which are listed in place of all that match. */
  group?: Uint32Array;
}

/** The listed articles by headline, date and source; during a search with their hits. */
export function ArticleList({ page, basis, group }: ArticleListProps) {
  const { collection, view, result, selection, colourSlotsOf, listed, kept } = page;
  const { search } = result;
  const { module: hit, error, retry } = useLazyModule(searchHit, search !== null);
  const { publishers } = collection.index;
  const { headline, date, versions, publisher } = collection.index.articles;
  const { names, rows } = collection.columns.person;
  const isNew = useMemo(() => new Set(kept.fresh), [kept.fresh]);
  const row = useCallback(
    (article: number, inView: boolean) => {
      const edtf = date[article];
      const people = rowOf(rows, article);
      const others = versions[article] ?? 0;
      const source = publishers[publisher[article] ?? -1];
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
            <KeptSigns signs={signsOf(kept.marks?.articles.get(article), isNew.has(article))} />
            <span className="row-time">{edtf ? dateText(edtf) : 'Undated'}</span>
            {source !== undefined && <bdi className="row-part">{source}</bdi>}
            {others > 0 && <span className="row-part">in {countText(others + 1)} versions</span>}
            <RowPeople people={people} names={names} slots={colourSlotsOf(people)} />
          </span>
          <PrintedEvents page={page} article={article} />
        </>
      );
    },
    [
      page,
      collection,
      headline,
      date,
      versions,
      publishers,
      publisher,
      names,
      rows,
      hit,
      search,
      colourSlotsOf,
      kept.marks,
      isNew,
    ],
  );
  return (
    <>
      {error && <Failure error={error} retry={retry} />}
      <EntryList
        // Remounts, since the virtual list assumes one row height.
        key={search ? 'found' : 'all'}
        label={group ? 'Articles in the group' : 'Articles'}
        times={collection.times}
        entries={group ?? listed.entries}
        basis={basis}
        selected={selection.article}
        window={!group && view.clock === 'published' && listed.order !== 'relevance' ? view.view : null}
        onTimeline={view.clock === 'published'}
        rowHeight={plainHeight + (search ? snippetHeight : 0)}
        wrapped={group !== undefined}
        row={row}
        articleOf={(article) => article}
        hrefOf={selection.hrefOf}
        onSelect={selection.open}
      />
    </>
  );
}
