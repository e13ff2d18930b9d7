import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Collection } from '../bundle/collection.ts';
import { countEvents } from '../filter/count-events.ts';
import { countWindow } from '../filter/count-in-window.ts';
import { ArticleList } from '../list/article-list.tsx';
import { UndatedShelf } from '../list/undated-shelf.tsx';
import { findMarks } from '../search/find-marks.ts';
import { parseQuery } from '../search/parse-query.ts';
import { formatView } from '../url/view-state.ts';
import { useViewState } from '../url/use-view-state.ts';
import { Chips } from './chips.tsx';
import { ClockSwitch } from './clock-switch.tsx';
import { Failure, FailureBoundary } from './failure.tsx';
import { Filters } from './filters.tsx';
import { filterChips, noFilters, toggled } from './filter-choices.ts';
import { Header } from './header.tsx';
import { Layout } from './layout.tsx';
import { Nothing } from './nothing.tsx';
import { StatusLine } from './status-line.tsx';
import { windowWith } from '../filter/window-with.ts';
import { useDrawing } from './use-drawing.ts';
import { useKeys } from './use-keys.ts';
import { useRecords } from './use-records.ts';
import { useSlots } from './use-slots.ts';

const Timeline = lazy(async () => ({ default: (await import('../timeline/timeline.tsx')).Timeline }));
// Not needed to draw the page; fetched while it is looked at, so that opening an article does not wait for it.
const loadPane = () => import('../detail/article-pane.tsx');
const ArticlePane = lazy(async () => ({ default: (await loadPane()).ArticlePane }));

/** The page once the collection is here: derives everything from the collection and the URL. */
export function Workspace({ collection }: { collection: Collection }) {
  const [view, change] = useViewState();
  const [chosenEvent, setChosenEvent] = useState<number | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const { index, count } = collection;
  const records = useRecords(collection, view);
  const { filtered, persons, keywords } = records;
  const { slotOf, slotsOf } = useSlots(persons);
  const {
    drawing,
    events,
    error: drawingError,
    retry: retryDrawing,
  } = useDrawing(collection, view.clock, filtered, slotsOf);
  const article = view.article === null ? -1 : index.articles.id.indexOf(view.article);
  const selected = article < 0 ? null : article;

  // An article may report several events: the one that was chosen stands for it, else its first.
  const chosen =
    selected !== null &&
    chosenEvent !== null &&
    view.clock === 'happened' &&
    drawing.articlesOf(chosenEvent).includes(selected);
  const selectedEntry = selected === null ? null : chosen ? chosenEvent : drawing.entryOf(selected);

  const open = useCallback(
    (next: number) => {
      const moved = view.view && windowWith(collection.times, next, view.view);
      change({
        article: index.articles.id[next] ?? null,
        ...(moved && view.clock === 'published' ? { view: moved } : {}),
      });
    },
    [change, index, collection, view.view, view.clock],
  );
  const close = useCallback(() => change({ article: null }), [change]);
  const hrefOf = useCallback(
    (next: number) => formatView({ ...view, article: index.articles.id[next] ?? null }) || '?',
    [view, index],
  );
  const findHits = useCallback((text: string) => findMarks(text, parseQuery(records.searched)), [records.searched]);
  const togglePerson = (person: number) => change({ persons: toggled(view.persons, index.persons[person] ?? '') });
  const toggleKeyword = (keyword: number) =>
    change({ keywords: toggled(view.keywords, index.keywords[keyword] ?? '') });

  const { articles, dated } = filtered;
  const counts = useMemo(
    () =>
      view.clock === 'happened' && events
        ? countEvents(events, filtered, view.view)
        : countWindow(collection.times, articles, dated, view.view),
    [collection, events, filtered, articles, dated, view.clock, view.view],
  );
  // Article numbers ascend in the list, so the neighbours are known even of an article that the filters keep out.
  const previous = selected === null ? undefined : articles.findLast((other) => other < selected);
  const next = selected === null ? articles[0] : articles.find((other) => other > selected);
  const goPrevious = previous === undefined ? null : () => open(previous);
  const goNext = next === undefined ? null : () => open(next);

  useKeys({
    ',': () => goPrevious?.(),
    '.': () => goNext?.(),
    '/': () => searchBox.current?.focus(),
    ...(selected === null ? {} : { Escape: close }),
  });

  useEffect(() => void loadPane(), []);
  useEffect(() => {
    document.title = `${selected === null ? index.title : index.articles.headline[selected]} – Dateline`;
  }, [index, selected]);

  const chips = filterChips(view, change, index.persons, slotOf);
  const clear = () => change(noFilters);
  return (
    <Layout
      header={
        <Header title={index.title} search={view.q} onSearch={(q) => change({ q }, 'replace')} searchBox={searchBox}>
          <StatusLine
            total={count}
            matching={articles.length}
            inView={counts.inView}
            outside={counts.outside}
            undated={counts.undated}
            unplaced={view.clock === 'happened' ? 'telling of no dated event' : 'undated'}
            waiting={records.waiting}
          />
          <Chips chips={chips} onClear={clear} />
          {records.error && <Failure error={records.error} retry={records.retry} />}
        </Header>
      }
      facets={
        <Filters
          collection={collection}
          view={view}
          filtered={filtered}
          persons={persons}
          keywords={keywords}
          slotOf={slotOf}
          change={change}
          onPerson={togglePerson}
          onKeyword={toggleKeyword}
        />
      }
      timeline={
        <div className="timeline-pane">
          <ClockSwitch clock={view.clock} events={index.events} onChange={(clock) => change({ clock, view: null })} />
          {drawingError && <Failure error={drawingError} retry={retryDrawing} />}
          <FailureBoundary>
            <Suspense fallback={<p className="waiting">Drawing the timeline…</p>}>
              <Timeline
                entries={drawing.entries}
                extent={drawing.extent}
                selected={selectedEntry}
                window={view.view}
                onSelect={(entry) => {
                  setChosenEvent(entry);
                  const [opened] = drawing.articlesOf(entry);
                  if (opened !== undefined) open(opened);
                }}
                onWindow={(window, by) => {
                  change({ view: by === 'user' ? window : null }, 'replace');
                }}
              />
            </Suspense>
          </FailureBoundary>
          <UndatedShelf
            collection={collection}
            articles={articles.subarray(dated)}
            selected={selected}
            hrefOf={hrefOf}
            onSelect={open}
          />
        </div>
      }
      list={
        articles.length > 0 ? (
          <ArticleList
            collection={collection}
            articles={articles}
            selected={selected}
            window={view.clock === 'published' ? view.view : null}
            slotsOf={slotsOf}
            hrefOf={hrefOf}
            onSelect={open}
          />
        ) : (
          <Nothing empty={count === 0} waiting={records.waiting} report={index.report} onClear={clear} />
        )
      }
      detail={
        <aside aria-label="Article" className="article-aside">
          {selected === null ? (
            <p className="invitation">Choose an article on the timeline or in the list to read it here.</p>
          ) : (
            <FailureBoundary>
              <Suspense fallback={<p className="waiting">Opening the article…</p>}>
                <ArticlePane
                  collection={collection}
                  article={selected}
                  findHits={findHits}
                  slotOf={slotOf}
                  isChosenKeyword={(keyword) => keywords.includes(keyword)}
                  onPerson={togglePerson}
                  onKeyword={toggleKeyword}
                  onPrevious={goPrevious}
                  onNext={goNext}
                  onClose={close}
                  renderError={(error, retry) => <Failure error={error} retry={retry} />}
                />
              </Suspense>
            </FailureBoundary>
          )}
        </aside>
      }
      opened={selected !== null}
    />
  );
}
