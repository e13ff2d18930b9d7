import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { SortChoice } from '../list/sort-choice.tsx';
import { Failure } from '../notice/failure.tsx';
import type { PageState } from '../state/use-page.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';
import { usePrinting } from '../ui/use-printing.ts';
import type { RowUnit } from '../vertical-timeline/timeline-rows.ts';
import { VerticalTimeline } from '../vertical-timeline/vertical-timeline.tsx';
import type { VerticalCommands } from '../vertical-timeline/vertical-timeline.tsx';
import { ClockSwitch } from './bar/clock-switch.tsx';
import { NarrowBar } from './bar/narrow-bar.tsx';
import { TimelineStrip } from './timeline-strip.tsx';

interface NarrowPanelProps {
  page: PageState;
  /** As in `TimelinePanel`. */
  painted: boolean;
  /** The list, shown where the vertical timeline is not: of a subset, of the best matches, of nothing, and in print. */
  list: ReactNode;
  shelf: ReactNode;
}

/** Checks whether the listed entries are in time order, so that the vertical timeline can show them. */
function isInTimeOrder({ view, listed, timelineData }: PageState): boolean {
  return view.list === 'all' && listed.order !== 'relevance' && timelineData.entries.id.length > 0;
}

/** The timeline of a narrow page, which is its list too: the clock, the strip, the period, and the rows. */
export function NarrowPanel({ page, painted, list, shelf }: NarrowPanelProps) {
  const { collection, view, change, timelineData, shownEvents, result, listed } = page;
  const [seen, setSeen] = useState<TimeWindow | null>(null);
  const [unit, setUnit] = useState<RowUnit>('day');
  const timeline = useRef<VerticalCommands>(null);
  const printing = usePrinting();
  const waiting = view.clock === 'happened' && shownEvents === undefined;
  const vertical = !waiting && isInTimeOrder(page);
  const { all, extent } = timelineData;
  const period = seen ?? page.window ?? extent;
  const shown = shownEvents?.events ?? result.filtered.articles;
  return (
    <div className="timeline-pane">
      <div className="timeline-bar">
        <ClockSwitch clock={view.clock} events={collection.index.events} onChange={(clock) => change({ clock })} />
        {!waiting && <span className="bar-count">{timelineData.entries.counted(shown.length)}</span>}
      </div>
      {page.timelineError && <Failure error={page.timelineError} retry={page.retryTimeline} />}
      <TimelineStrip page={page} painted={painted && !waiting} window={vertical ? seen : page.window} />
      {waiting && <div className="narrow-bar" />}
      {vertical && period && (
        <NarrowBar
          period={period}
          known={{ first: all.start[0] ?? 0, last: all.start[all.dated - 1] ?? 0 }}
          unit={unit}
          onUnit={setUnit}
          onGo={(dates) => change({ view: dates })}
          onStep={(step) => timeline.current?.pan(step)}
        />
      )}
      <section aria-label="Timeline" className="vertical-timeline" tabIndex={-1}>
        {vertical && printing && list}
        {waiting ? (
          !page.timelineError && <p className="waiting">Fetching the events…</p>
        ) : vertical ? (
          <VerticalTimeline
            ref={timeline}
            page={page}
            unit={unit}
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
