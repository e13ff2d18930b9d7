import { useState } from 'react';
import type { ReactNode } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { SortChoice } from '../list/sort-choice.tsx';
import { Failure } from '../notice/failure.tsx';
import { Lazy } from '../notice/lazy.tsx';
import type { PageState } from '../state/use-page.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { ClockSwitch } from './bar/clock-switch.tsx';
import { TimelineStrip } from './timeline-strip.tsx';

/** Part of the first render of a narrow page, so that its fetch starts with the page. */
export const verticalTimeline = lazyModule('The timeline', () => import('../vertical-timeline/vertical-timeline.tsx'));

interface NarrowPanelProps {
  page: PageState;
  /** As in `TimelinePanel`. */
  painted: boolean;
  /** The list, shown where the vertical timeline is not: of a subset, of the best matches, and of nothing. */
  list: ReactNode;
  shelf: ReactNode;
}

/** Whether the listed entries are in time order, so that the vertical timeline can show them. */
function isInTimeOrder({ view, listed, shownEvents, timelineData }: PageState): boolean {
  const ready = view.clock === 'published' || shownEvents !== undefined;
  return ready && view.list === 'all' && listed.order !== 'relevance' && timelineData.entries.id.length > 0;
}

/** The timeline of a narrow page, which is its list too: the clock, the strip, and the rows. */
export function NarrowPanel({ page, painted, list, shelf }: NarrowPanelProps) {
  const { collection, view, change, timelineData, shownEvents, result, listed } = page;
  const [seen, setSeen] = useState<TimeWindow | null>(null);
  const vertical = isInTimeOrder(page);
  const shown = shownEvents?.events ?? result.filtered.articles;
  return (
    <div className="timeline-pane">
      <div className="timeline-bar">
        <ClockSwitch clock={view.clock} events={collection.index.events} onChange={(clock) => change({ clock })} />
        <span className="bar-count">{timelineData.entries.counted(shown.length)}</span>
      </div>
      {page.timelineError && <Failure error={page.timelineError} retry={page.retryTimeline} />}
      <TimelineStrip page={page} painted={painted} window={vertical ? seen : page.window} />
      <section aria-label="Timeline" className="vertical-timeline" tabIndex={-1}>
        {vertical ? (
          // The key separates it from the list, which is of the same component with another module.
          <Lazy key="vertical" module={verticalTimeline} waiting={<p className="waiting">Drawing the timeline…</p>}>
            {({ VerticalTimeline }) => (
              <VerticalTimeline
                page={page}
                onSeen={setSeen}
                head={
                  <SortChoice
                    sort={listed.order}
                    searching={listed.of === 'articles' && result.scores !== null}
                    onSort={(sort) => change({ sort })}
                  />
                }
                foot={shelf}
              />
            )}
          </Lazy>
        ) : (
          <>
            {list}
            {shelf}
          </>
        )}
      </section>
    </div>
  );
}
