import { useCallback, useEffect } from 'react';
import { findMarks } from '../search/find-marks.ts';
import { parseQuery } from '../search/parse-query.ts';
import { Failure, FailureBoundary } from './failure.tsx';
import { Loaded, loadable } from './loaded.tsx';
import type { PageState } from './use-page.ts';

// Not needed to draw the page; fetched while it is looked at, so that opening an article does not wait for it.
const pane = loadable(() => import('../detail/article-pane.tsx'));

/** The open article, or the invitation to open one. */
export function ArticlePanel({ page }: { page: PageState }) {
  const { collection, records, selection, slotOf } = page;
  const { article } = selection;
  const { searched, keywords } = records;
  const findHits = useCallback((text: string) => findMarks(text, parseQuery(searched)), [searched]);
  useEffect(() => {
    // What fails here is said when an article is opened.
    pane.load().catch(() => undefined);
  }, []);
  return (
    <aside aria-label="Article" className="article-aside">
      {article === null ? (
        <p className="invitation">Choose an article on the timeline or in the list to read it here.</p>
      ) : (
        <FailureBoundary>
          <Loaded part={pane} waiting={<p className="waiting">Opening the article…</p>}>
            {({ ArticlePane }) => (
              <ArticlePane
                collection={collection}
                article={article}
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
            )}
          </Loaded>
        </FailureBoundary>
      )}
    </aside>
  );
}
