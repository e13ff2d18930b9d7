import { lazy, Suspense } from 'react';
import { ClockSwitch } from './clock-switch.tsx';
import { LaneSwitch } from './lane-switch.tsx';
import type { PageState } from './use-page.ts';

// Reading dates as people write them is a piece of its own, and nothing waits for it.
const GoTo = lazy(async () => ({ default: (await import('./go-to.tsx')).GoTo }));

/** What steers the timeline: which clock, which lanes, which date. */
export function TimelineBar({ page }: { page: PageState }) {
  const { collection, view, change, drawing } = page;
  // The events are not here at once, and a date can be gone to meanwhile.
  const { start, dated } = drawing.all.dated > 0 ? drawing.all : collection.times;
  return (
    <div className="timeline-bar">
      <ClockSwitch
        clock={view.clock}
        events={collection.index.events}
        onChange={(clock) => change({ clock, view: null })}
      />
      <LaneSwitch lanes={view.lanes} onChange={(lanes) => change({ lanes })} />
      {dated > 0 && (
        <Suspense>
          <GoTo
            known={{ first: start[0] ?? 0, last: start[dated - 1] ?? 0 }}
            onGo={(window) => change({ view: window })}
          />
        </Suspense>
      )}
    </div>
  );
}
