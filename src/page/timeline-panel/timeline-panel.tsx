import { useMemo } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { connectorsOf } from './connectors.ts';
import { UndatedShelf } from '../list/undated-shelf.tsx';
import { Failure } from '../notice/failure.tsx';
import { Lazy } from '../notice/lazy.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { filteredOutStarts } from './filtered-out-starts.ts';
import { useLanes } from './use-lanes.ts';
import { emptyTimelineText } from './empty-timeline-text.ts';
import type { PageState } from '../state/use-page.ts';

/** Part of the first render, so that its fetch starts with the page. */
export const timeline = lazyModule('The timeline', () => import('../timeline/timeline.tsx'));
const strip = lazyModule('The strip of all times', () => import('../timeline/strip/density-strip.tsx'));

/**
 * The timeline with its controls, the strip, and the shelf of the articles without a date of publication. The strip is
 * rendered after the first paint.
 */
export function TimelinePanel({ page, painted }: { page: PageState; painted: boolean }) {
  const { collection, view, change, timelineData, window, showWindow, events, selection, result, colourSlotOf } = page;
  const { entries, extent, all } = timelineData;
  const { facets } = result;
  const lanes = useLanes(view.lanes, { timelineData, counts: page.facetCounts, facets, colourSlotOf });
  const selectedEvent = view.clock === 'happened' ? selection.entry : null;
  const connectors = useMemo(
    () => (selectedEvent === null || !events ? undefined : connectorsOf(selectedEvent, events, collection.times)),
    [selectedEvent, events, collection],
  );
  const rest = useMemo(
    () => (view.rest === 'faint' ? filteredOutStarts(all, entries.id) : null),
    [view.rest, all, entries.id],
  );
  const allStarts = useMemo(() => ({ start: all.start, count: all.dated }), [all]);
  const shownStarts = useMemo(() => ({ start: entries.start, count: entries.start.length }), [entries]);
  return (
    <div className="timeline-pane">
      <TimelineBar page={page} painted={painted} />
      {page.timelineError && <Failure error={page.timelineError} retry={page.retryTimeline} />}
      <Lazy module={timeline} waiting={<p className="waiting timeline">Drawing the timeline…</p>}>
        {({ Timeline }) => (
          <Timeline
            entries={entries}
            lanes={lanes}
            extent={extent}
            selected={selection.entry}
            connectors={connectors}
            rest={rest}
            empty={emptyTimelineText(page)}
            window={window}
            onSelect={selection.openEntry}
            onWindow={(shown, by) => showWindow(shown, by === 'fit')}
          />
        )}
      </Lazy>
      {painted ? (
        <Lazy module={strip} waiting={<div className="strip" />}>
          {({ DensityStrip }) => (
            <DensityStrip
              all={allStarts}
              shown={shownStarts}
              extent={extent}
              window={window}
              counted={entries.counted}
              onWindow={(shown) => showWindow(shown)}
            />
          )}
        </Lazy>
      ) : (
        <div className="strip" />
      )}
      <UndatedShelf
        collection={collection}
        articles={page.shelf}
        selected={selection.article}
        hrefOf={selection.hrefOf}
        onSelect={selection.open}
        onAll={view.clock === 'published' ? () => change({ list: 'undated' }) : null}
      />
    </div>
  );
}
