import { useMemo } from 'react';
import { ArticleList } from './article-list.tsx';
import { EventList } from './event-list.tsx';
import { bestRemoval } from '../state/filter/filter-view.ts';
import { filterChips, noFilters } from '../state/filter-choices.ts';
import { ListBar } from './list-bar.tsx';
import { EmptySubset, NoMatches } from './no-matches.tsx';
import type { PageState } from '../state/use-page.ts';

interface ListPanelProps {
  page: PageState;
  /** Called after a press that removes the pressed button, so that the focus can be moved. */
  onEmptied: () => void;
}

/** Finds the filter whose removal helps most, where nothing matches. */
function removalOf(page: PageState): { text: string; count: number; onRemove: () => void } | null {
  const { collection, result, view, events } = page;
  const removals = filterChips({ ...page, facets: result.facets }).map((chip) => ({
    key: chip,
    choice: result.choiceWithout(chip.without),
  }));
  const best = bestRemoval(collection, removals, view.clock === 'happened' ? events : null);
  return best && { text: best.key.text, count: best.count, onRemove: best.key.onRemove };
}

/** The list of passing articles or events, or a subset, or a message if it is empty. */
export function ListPanel({ page, onEmptied }: ListPanelProps) {
  const { collection, view, change, result, shownEvents, listed } = page;
  const subset = view.list === 'all' ? null : view.list;
  const { filtered } = result;
  const shown = listed.of === 'events' ? shownEvents?.events : filtered;
  const basis = useMemo(() => ({ shown, order: listed.order, subset }), [shown, listed.order, subset]);
  const nothing = filtered.articles.length === 0 && subset !== 'out';
  const removal = useMemo(() => (nothing ? removalOf(page) : null), [nothing, page]);
  if (nothing)
    return (
      <NoMatches
        empty={collection.count === 0}
        waiting={result.waiting}
        report={collection.index.report}
        removal={
          removal && {
            ...removal,
            onRemove: () => {
              removal.onRemove();
              onEmptied();
            },
          }
        }
        onClear={() => {
          change(noFilters);
          onEmptied();
        }}
      />
    );
  if (shownEvents === undefined && !page.timelineError) return <p className="waiting">Fetching the events…</p>;
  return (
    <div className="list-pane">
      <ListBar
        count={listed.entries.length}
        of={view.clock === 'happened' ? listed.of : null}
        subset={subset}
        sort={listed.order}
        searching={listed.of === 'articles' && result.scores !== null}
        onSubset={() => change({ list: 'all' })}
        onSort={(sort) => change({ sort })}
      />
      {listed.entries.length === 0 ? (
        <EmptySubset
          subset={subset}
          clock={view.clock}
          hidden={shownEvents?.hidden ?? 0}
          onAll={() => {
            change(subset === null ? { modality: 'all' } : { list: 'all' });
            onEmptied();
          }}
        />
      ) : listed.of === 'events' && shownEvents ? (
        <EventList page={page} events={shownEvents.list} basis={basis} />
      ) : (
        <ArticleList page={page} basis={basis} />
      )}
    </div>
  );
}

export { GroupPanel } from './group-panel.tsx';
export { UndatedShelf } from './undated-shelf.tsx';
