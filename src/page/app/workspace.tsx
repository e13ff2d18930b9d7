import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Collection } from '../../contract/collection.ts';
import { prefetchSearch } from '../data/bundle-queries.ts';
import { lazyModule } from '../../base/lazy-module.ts';
import { ArticlePanel, usePrefetchArticlePane } from '../article/article-panel.tsx';
import { Chips } from '../filters/chips.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../notice/failure.tsx';
import { filterChips, noFilters, withChosen } from '../state/filter-choices.ts';
import { Header } from './header.tsx';
import { Layout } from './layout.tsx';
import { Lazy } from '../notice/lazy.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { StatusLine } from './status-line.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useKeys } from './use-keys.ts';
import { usePage } from '../state/use-page.ts';
import { usePainted } from '../ui/use-painted.ts';

// Fetched after the first paint.
const filters = lazyModule('The panel of filters', () => import('../filters/filters.tsx'));
const list = lazyModule('The list', () => import('../list/list-panel.tsx'));
// Fetched when it is first opened.
const keyHelp = lazyModule('The list of keys', () => import('./key-help.tsx'));

/** The page with its collection loaded. */
export function Workspace({ collection }: { collection: Collection }) {
  const page = usePage(collection);
  const painted = usePainted();
  usePrefetchArticlePane(painted);
  const { view, change, result, selection, counts } = page;
  const [keysShown, setKeysShown] = useState(false);
  const hideKeys = useCallback(() => setKeysShown(false), []);
  const searchBox = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const client = useQueryClient();
  const shown = useRef<number | null>(null);
  const focusStatus = () => status.current?.focus();
  const { index } = collection;

  useKeys({
    ',': () => selection.previous?.(),
    '.': () => selection.next?.(),
    '/': () => searchBox.current?.focus(),
    '?': () => setKeysShown(true),
    ...(selection.article === null ? {} : { Escape: selection.close }),
  });

  useLayoutEffect(() => {
    shown.current = selection.article;
  }, [selection.article]);

  useEffect(() => {
    const name = selection.article === null ? index.title : index.articles.headline[selection.article];
    document.title = `${name} – Dateline`;
  }, [index, selection.article]);

  return (
    <>
      <Layout
        header={
          <Header
            title={index.title}
            search={
              <SearchBox
                collection={collection}
                text={view.q}
                onChange={(q) => {
                  // Prefetches the answer, which the worker computes while React renders the input.
                  prefetchSearch(client, collection, q.trim());
                  // Back returns to the page before the search, not to each letter of the query.
                  change({ q }, view.q === '' ? 'push' : 'replace');
                }}
                onChoose={(facet, name, q) => change({ ...withChosen(view, facet, name), q })}
                box={searchBox}
                problem={result.problem}
                failure={result.error && <Failure error={result.error} retry={result.retry} />}
              />
            }
          >
            <StatusLine
              total={collection.count}
              matching={result.filtered.articles.length}
              counts={counts}
              unplaced={page.unplaced}
              waiting={result.waiting}
              unsearched={result.error !== null}
              listed={view.list === 'all' ? null : view.list}
              onList={(subset) => change({ list: subset ?? 'all' })}
              ref={status}
            />
            <Chips
              chips={filterChips({ ...page, facets: result.facets })}
              rest={view.rest}
              onRest={(rest) => change({ rest })}
              onClear={() => change(noFilters)}
              onEmptied={focusStatus}
            />
          </Header>
        }
        facets={
          painted && (
            <Lazy module={filters} waiting={null}>
              {({ Filters }) => <Filters page={page} />}
            </Lazy>
          )
        }
        timeline={<TimelinePanel page={page} painted={painted} />}
        list={
          painted && (
            <Lazy module={list} waiting={null}>
              {({ ListPanel }) => <ListPanel page={page} onEmptied={focusStatus} />}
            </Lazy>
          )
        }
        detail={<ArticlePanel page={page} shown={shown} />}
        opened={selection.article !== null}
      />
      {keysShown && (
        <Dialog title="Keys" className="key-help" onClose={hideKeys}>
          <Lazy module={keyHelp} waiting={null}>
            {({ KeyColumns }) => <KeyColumns />}
          </Lazy>
        </Dialog>
      )}
    </>
  );
}
