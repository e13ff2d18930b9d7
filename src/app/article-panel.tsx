import { lazy, Suspense, useCallback, useEffect } from 'react';
import { findMarks } from '../search/find-marks.ts';
import { parseQuery } from '../search/parse-query.ts';
import { Failure, FailureBoundary } from './failure.tsx';
import type { PageState } from './use-page.ts';

// Not needed to draw the page; fetched while it is looked at, so that opening an article does not wait for it.
const loadPane = () => import('../detail/article-pane.tsx');
const ArticlePane = lazy(async () => ({ default: (await loadPane()).ArticlePane }));

/** The open article, or the invitation to open one. */
export function ArticlePanel({ page }: { page: PageState }) {
  const { collection, records, selection, slotOf } = page;
  const { searched, keywords } = records;
  const findHits = useCallback((text: string) => findMarks(text, parseQuery(searched)), [searched]);
  useEffect(() => void loadPane(), []);
  return (
    <aside aria-label="Article" className="article-aside">
      {selection.article === null ? (
        <p className="invitation">Choose an article on the timeline or in the list to read it here.</p>
      ) : (
        <FailureBoundary>
          <Suspense fallback={<p className="waiting">Opening the article…</p>}>
            <ArticlePane
              collection={collection}
              article={selection.article}
              findHits={findHits}
              slotOf={slotOf}
              isChosenKeyword={(keyword) => keywords.includes(keyword)}
              onPerson={page.togglePerson}
              onKeyword={page.toggleKeyword}
              onPrevious={selection.previous}
              onNext={selection.next}
              onClose={selection.close}
              renderError={(error, retry) => <Failure error={error} retry={retry} />}
            />
          </Suspense>
        </FailureBoundary>
      )}
    </aside>
  );
}
