import { useMemo } from 'react';
import { loadable } from '../../base/loadable.ts';
import { tiesOf } from '../state/filter/ties.ts';
import { UndatedShelf } from '../list/undated-shelf.tsx';
import { Failure } from '../notice/failure.tsx';
import { Loaded } from '../notice/loaded.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { leftOut } from '../state/filter/left-out.ts';
import { useLanes } from './use-lanes.ts';
import { nothingOnTimeline } from './nothing-on-timeline.ts';
import type { PageState } from '../state/use-page.ts';

/** Part of the first render, so that its fetch starts with the page. */
export const timeline = loadable('The timeline', () => import('../timeline/timeline.tsx'));
const strip = loadable('The strip of all times', () => import('../timeline/strip/density-strip.tsx'));

/**
 * The timeline with its controls, the strip, and the shelf of the articles without a date of publication. The strip is
 * rendered after the first paint.
 */
export function TimelinePanel({ page, painted }: { page: PageState; painted: boolean }) {
  const { collection, view, change, drawing, window, showWindow, events, selection, records, slotOf } = page;
  const { entries, extent, all } = drawing;
  const { filtered, facets } = records;
  const lanes = useLanes(view.lanes, { collection, drawing, filtered, facets, slotOf });
  const tied = view.clock === 'happened' ? selection.entry : null;
  const ties = useMemo(
    () => (tied === null || !events ? undefined : tiesOf(tied, events, collection.times)),
    [tied, events, collection],
  );
  const rest = useMemo(() => (view.rest === 'faint' ? leftOut(all, entries.id) : null), [view.rest, all, entries.id]);
  const allStarts = useMemo(() => ({ start: all.start, count: all.dated }), [all]);
  const shownStarts = useMemo(() => ({ start: entries.start, count: entries.start.length }), [entries]);
  return (
    <div className="timeline-pane">
      <TimelineBar page={page} painted={painted} />
      {page.drawingError && <Failure error={page.drawingError} retry={page.retryDrawing} />}
      <Loaded part={timeline} waiting={<p className="waiting timeline">Drawing the timeline…</p>}>
        {({ Timeline }) => (
          <Timeline
            entries={entries}
            lanes={lanes}
            extent={extent}
            selected={selection.entry}
            ties={ties}
            rest={rest}
            empty={nothingOnTimeline(page)}
            window={window}
            onSelect={selection.openEntry}
            onWindow={(shown, by) => showWindow(shown, by === 'fit')}
          />
        )}
      </Loaded>
      {painted ? (
        <Loaded part={strip} waiting={<div className="strip" />}>
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
        </Loaded>
      ) : (
        <div className="strip" />
      )}
      <UndatedShelf
        collection={collection}
        articles={filtered.articles.subarray(filtered.dated)}
        selected={selection.article}
        hrefOf={selection.hrefOf}
        onSelect={selection.open}
        onAll={view.clock === 'published' ? () => change({ list: 'undated' }) : null}
      />
    </div>
  );
}
