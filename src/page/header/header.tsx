import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { prefetchSearch } from '../data/bundle-queries.ts';
import { Chips } from './chips.tsx';
import type { Chosen } from '../open-files/chosen.ts';
import { Failure } from '../notice/failure.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { SavedViewsButton } from '../saved-views/saved-views-button.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { StoriesButton } from '../stories/stories-button.tsx';
import { filterChips, noFilters, withChosen } from '../state/filter-choices.ts';
import type { PageState } from '../state/use-page.ts';
import { defaultView, formatView } from '../state/url/view-state.ts';
import { PageMenu } from './page-menu.tsx';
import { SkipLinks } from './skip-links.tsx';
import { StatusLine } from './status-line.tsx';

interface HeaderProps {
  page: PageState;
  searchBox: RefObject<HTMLInputElement | null>;
  status: RefObject<HTMLParagraphElement | null>;
  /** Called after a press that removes the pressed button, so that the focus can be moved. */
  onEmptied: () => void;
  /** Opens the list of keys. */
  onKeys: () => void;
  /** Opens the corrections. */
  onCorrect: (subject: null) => void;
  /** Opens files in place of the collection. */
  onOpen: (chosen: Chosen) => void;
}

/** The page header: the title, the search and the menu; below them one line of counts and active filters. */
export function Header({ page, searchBox, status, onEmptied, onKeys, onCorrect, onOpen }: HeaderProps) {
  const { collection, view, change, result, shownEvents, counts } = page;
  const { title } = collection.index;
  const client = useQueryClient();
  return (
    <header className="page-header">
      <SkipLinks />
      <div className="masthead">
        <h1>
          <span className="brand">Dateline</span>{' '}
          {view.embed ? (
            // A new tab has room for filters and list.
            <a
              className="collection-title text"
              href={formatView({ ...view, embed: false, show: defaultView.show }) || '?'}
              target="_blank"
              rel="noopener noreferrer"
              title={`${title}: open the whole page in a new tab`}
            >
              {title} <span aria-hidden="true">↗</span>
            </a>
          ) : (
            <span className="collection-title text" title={title}>
              {title}
            </span>
          )}
        </h1>
        {!view.embed && (
          <>
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
            <SavedViewsButton title={title} />
            <StoriesButton title={title} />
            <ExportButton page={page} />
            <PageMenu index={collection.index} onKeys={onKeys} onCorrect={onCorrect} onOpen={onOpen} />
          </>
        )}
      </div>
      <div className="standing">
        <StatusLine
          total={collection.count}
          matching={result.filtered.articles.length}
          events={
            shownEvents
              ? { total: collection.index.events, shown: shownEvents.events.length, hidden: shownEvents.hidden }
              : null
          }
          counts={counts}
          waiting={result.waiting}
          unsearched={result.error !== null}
          listed={view.list === 'all' ? null : view.list}
          onList={(subset) => change({ list: subset ?? 'all' })}
          onUnhide={() => {
            change({ modality: 'all' });
            onEmptied();
          }}
          ref={status}
        />
        <Chips
          chips={filterChips({ ...page, facets: result.facets })}
          rest={view.rest}
          onRest={(rest) => change({ rest })}
          onClear={() => change(noFilters)}
          onEmptied={onEmptied}
        />
      </div>
    </header>
  );
}
