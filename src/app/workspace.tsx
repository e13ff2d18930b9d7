import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { ArticlePanel } from './article-panel.tsx';
import { Chips } from './chips.tsx';
import { Failure } from './failure.tsx';
import { filterChips, noFilters } from './filter-choices.ts';
import { Filters } from './filters.tsx';
import { Header } from './header.tsx';
import { Layout } from './layout.tsx';
import { ListPanel } from './list-panel.tsx';
import { StatusLine } from './status-line.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useKeys } from './use-keys.ts';
import { usePage } from './use-page.ts';

const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }));

/** The page once the collection is here. */
export function Workspace({ collection }: { collection: Collection }) {
  const page = usePage(collection);
  const { view, change, records, selection, counts } = page;
  const [keysShown, setKeysShown] = useState(false);
  const hideKeys = useCallback(() => setKeysShown(false), []);
  const searchBox = useRef<HTMLInputElement>(null);
  const { index } = collection;

  useKeys({
    ',': () => selection.previous?.(),
    '.': () => selection.next?.(),
    '/': () => searchBox.current?.focus(),
    '?': () => setKeysShown(true),
    ...(selection.article === null ? {} : { Escape: selection.close }),
  });

  useEffect(() => {
    const shown = selection.article === null ? index.title : index.articles.headline[selection.article];
    document.title = `${shown} – Dateline`;
  }, [index, selection.article]);

  return (
    <>
      <Layout
        header={
          <Header title={index.title} search={view.q} onSearch={(q) => change({ q }, 'replace')} searchBox={searchBox}>
            <StatusLine
              total={collection.count}
              matching={records.filtered.articles.length}
              counts={counts}
              unplaced={view.clock === 'happened' ? 'telling of no dated event' : 'undated'}
              waiting={records.waiting}
            />
            <Chips chips={filterChips(view, change, index.persons, page.slotOf)} onClear={() => change(noFilters)} />
            {records.error && <Failure error={records.error} retry={records.retry} />}
          </Header>
        }
        facets={<Filters page={page} />}
        timeline={<TimelinePanel page={page} />}
        list={<ListPanel page={page} />}
        detail={<ArticlePanel page={page} />}
        opened={selection.article !== null}
      />
      {keysShown && (
        <Suspense>
          <KeyHelp onClose={hideKeys} />
        </Suspense>
      )}
    </>
  );
}
