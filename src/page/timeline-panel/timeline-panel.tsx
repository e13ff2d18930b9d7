import { useMemo, useRef } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { connectorsOf } from './connectors.ts';
import { Failure } from '../notice/failure.tsx';
import { Lazy } from '../notice/lazy.tsx';
import { TimelineBar } from './bar/timeline-bar.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { filteredOutStarts } from './filtered-out-starts.ts';
import { useLanes } from './use-lanes.ts';
import { emptyTimelineText } from './empty-timeline-text.ts';
import { hoverEntry, useHoveredEntry } from '../state/hovered-entry.ts';
import type { PageState } from '../state/use-page.ts';
import type { TimelineCommands } from '../timeline/timeline.tsx';

/** Height of the bar and the strip, in pixels. */
const chromeHeight = 40 + 56;

/** Part of the first render, so that its fetch starts with the page. */
export const drawing = lazyModule('The timeline', () => import('../timeline/timeline.tsx'));

interface TimelinePanelProps {
  page: PageState;
  /** True if the page has been painted; the strip is rendered then. */
  painted: boolean;
  /** True if the pane of an article is beside the timeline. */
  beside: boolean;
  /** Called with the height that the whole panel needs, in pixels, when it changes. */
  onNeeds: (height: number) => void;
}

/** The timeline with its controls and the strip. */
export function TimelinePanel({ page, painted, beside, onNeeds }: TimelinePanelProps) {
  const { collection, view, change, timelineData, window, showWindow, events, selection, result, shownSlotOf } = page;
  const timeline = useRef<TimelineCommands>(null);
  const { entries, extent, all } = timelineData;
  const { signs } = page;
  const signed = useMemo(
    () => (signs ? { ...entries, headline: (id: number) => signs(id) + entries.headline(id) } : entries),
    [entries, signs],
  );
  const { facets } = result;
  const lanes = useLanes(view.lanes, { timelineData, counts: page.facetCounts, facets, shownSlotOf });
  const selectedEvent = view.clock === 'happened' ? selection.entry : null;
  const connectors = useMemo(
    () => (selectedEvent === null || !events ? undefined : connectorsOf(selectedEvent, events, collection.times)),
    [selectedEvent, events, collection],
  );
  const rest = useMemo(
    () => (view.rest === 'faint' ? filteredOutStarts(all, entries.id) : null),
    [view.rest, all, entries.id],
  );
  const hovered = useHoveredEntry();
  return (
    <div className="timeline-pane">
      <TimelineBar page={page} timeline={timeline} />
      {page.timelineError && <Failure error={page.timelineError} retry={page.retryTimeline} />}
      <Lazy module={drawing} waiting={<p className="waiting timeline">Drawing the timeline…</p>}>
        {({ Timeline }) => (
          <Timeline
            ref={timeline}
            beside={beside}
            hovered={hovered}
            onHover={hoverEntry}
            onNeeds={(height) => onNeeds(height + chromeHeight)}
            entries={signed}
            lanes={lanes}
            extent={extent}
            selected={selection.entry}
            connectors={connectors}
            rest={rest}
            empty={emptyTimelineText(page)}
            window={window}
            onSelect={selection.openEntry}
            onGroup={page.openGroup}
            onWindow={(shown, by) => (by === 'jump' ? change({ view: shown }) : showWindow(shown, by === 'fit'))}
          />
        )}
      </Lazy>
      <TimelineStrip page={page} painted={painted} window={window} />
    </div>
  );
}
