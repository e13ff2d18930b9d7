import { useCallback, useEffect } from 'react';
import type { RefObject } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import type { Subject } from '../corrections/subject.ts';
import { Failure } from '../notice/failure.tsx';
import { noFilters } from '../state/filter-choices.ts';
import { Lazy } from '../notice/lazy.tsx';
import { useFocusBack } from '../ui/focus/use-focus-back.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { markLinks } from './mark-links.ts';
import type { PageState } from '../state/use-page.ts';

// Lazy: the first render does not need it.
const pane = lazyModule('The article pane', async () => {
  const parts = [import('./article-pane.tsx'), import('../../search/run/find-marks.ts')] as const;
  const [{ ArticlePane }, { findMarks }] = await Promise.all(parts);
  return { ArticlePane, findMarks };
});

interface OpenArticleProps {
  page: PageState;
  article: number;
  shown: RefObject<number | null>;
  onCorrect: (subject: Subject) => void;
}

function OpenArticle({ page, article, shown, onCorrect }: OpenArticleProps) {
  const { collection, result, selection, colourSlotOf, change } = page;
  const { search, facets } = result;
  const findHits = useCallback(
    (text: string, field: 'headline' | 'body') => pane.get()?.findMarks(text, search?.tree ?? null, field) ?? [],
    [search],
  );
  const covers = useNarrow();
  const box = useFocusBack(article, covers, shown);
  return (
    <div ref={box} className="open-article" tabIndex={-1}>
      <Lazy module={pane} waiting={<p className="waiting">Opening the article…</p>}>
        {({ ArticlePane }) => (
          <ArticlePane
            collection={collection}
            article={article}
            kept={page.kept}
            events={page.events}
            trigger={selection.trigger}
            event={selection.event}
            position={selection.position}
            filteredOut={result.filtered.passes[article] === 0}
            findHits={findHits}
            colourSlotOf={colourSlotOf}
            isChosenKeyword={(keyword) => facets.keyword.chosen.includes(keyword)}
            onAbout={page.about.open}
            onPerson={(person) => page.toggle('person', person)}
            onKeyword={(keyword) => page.toggle('keyword', keyword)}
            links={markLinks(page, article)}
            hrefOfArticle={selection.hrefOf}
            onArticle={selection.open}
            hrefOfReport={selection.hrefOfReport}
            onReport={selection.openReport}
            onPrevious={selection.previous}
            onNext={selection.next}
            onClose={selection.close}
            onCorrect={onCorrect}
            onClearFilters={() => change(noFilters)}
            renderError={(error, retry) => <Failure error={error} retry={retry} />}
          />
        )}
      </Lazy>
    </div>
  );
}

/** Prefetches the code of the article pane after the first paint, so that opening an article does not wait for it. */
export function usePrefetchArticlePane(painted: boolean): void {
  useEffect(() => {
    // Opening an article retries the fetch and shows its error.
    if (painted) pane.load().catch(() => undefined);
  }, [painted]);
}

interface ArticlePanelProps {
  page: PageState;
  /**
   * The open article of the previous render. A ref of the page, since a change between the wide and the narrow layout
   * remounts all panes.
   */
  shown: RefObject<number | null>;
  onCorrect: (subject: Subject) => void;
}

/** The open article. */
export function ArticlePanel({ page, shown, onCorrect }: ArticlePanelProps) {
  const { article } = page.selection;
  return (
    <aside aria-label="Article" className="article-aside">
      {article !== null && <OpenArticle page={page} article={article} shown={shown} onCorrect={onCorrect} />}
    </aside>
  );
}
