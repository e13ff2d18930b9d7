import { useCallback, useEffect } from 'react';
import { loadable } from '../data/loadable.ts';
import { Failure, FailureBoundary } from './failure.tsx';
import { noFilters } from './filter-choices.ts';
import { Loaded } from './loaded.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useNarrow } from './use-media.ts';
import type { PageState } from './use-page.ts';

// Not needed to draw the page.
const pane = loadable(async () => {
  const parts = [import('../detail/article-pane.tsx'), import('../search/find-marks.ts')] as const;
  const [{ ArticlePane }, { findMarks }] = await Promise.all(parts);
  return { ArticlePane, findMarks };
});

function OpenArticle({ page, article }: { page: PageState; article: number }) {
  const { collection, records, selection, slotOf, change } = page;
  const { search, facets } = records;
  const findHits = useCallback(
    (text: string, field: 'headline' | 'body') => pane.get()?.findMarks(text, search?.tree ?? null, field) ?? [],
    [search],
  );
  const covers = useNarrow();
  const box = useFocusBack(article, covers);
  return (
    <div ref={box} className="open-article" tabIndex={-1}>
      <FailureBoundary>
        <Loaded part={pane} waiting={<p className="waiting">Opening the article…</p>}>
          {({ ArticlePane }) => (
            <ArticlePane
              collection={collection}
              article={article}
              leftOut={records.filtered.passes[article] === 0}
              findHits={findHits}
              slotOf={slotOf}
              isChosenKeyword={(keyword) => facets.keyword.chosen.includes(keyword)}
              onPerson={(person) => page.toggle('person', person)}
              onKeyword={(keyword) => page.toggle('keyword', keyword)}
              onPrevious={selection.previous}
              onNext={selection.next}
              onClose={selection.close}
              onClearFilters={() => change(noFilters)}
              renderError={(error, retry) => <Failure error={error} retry={retry} />}
            />
          )}
        </Loaded>
      </FailureBoundary>
    </div>
  );
}

/** Fetches what shows an article while the page is looked at, so that opening one does not wait for it. */
export function useArticleAhead(painted: boolean): void {
  useEffect(() => {
    // What fails here is said when an article is opened.
    if (painted) pane.load().catch(() => undefined);
  }, [painted]);
}

/** The open article, or the invitation to open one. */
export function ArticlePanel({ page }: { page: PageState }) {
  const { article } = page.selection;
  return (
    <aside aria-label="Article" className="article-aside">
      {article === null ? (
        <p className="invitation">Choose an article on the timeline or in the list to read it here.</p>
      ) : (
        <OpenArticle page={page} article={article} />
      )}
    </aside>
  );
}
