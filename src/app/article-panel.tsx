import { useCallback, useEffect } from 'react';
import { loadable } from '../data/loadable.ts';
import { Failure, FailureBoundary } from './failure.tsx';
import { noFilters } from './filter-choices.ts';
import { Loaded } from './loaded.tsx';
import { useFocusBack } from './use-focus-back.ts';
import type { PageState } from './use-page.ts';

// Not needed to draw the page; fetched while it is looked at, so that opening an article does not wait for it.
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
  const box = useFocusBack(article);
  return (
    <div ref={box} className="open-article">
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

/** The open article, or the invitation to open one. */
export function ArticlePanel({ page, painted }: { page: PageState; painted: boolean }) {
  const { article } = page.selection;
  useEffect(() => {
    // What fails here is said when an article is opened.
    if (painted) pane.load().catch(() => undefined);
  }, [painted]);
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
