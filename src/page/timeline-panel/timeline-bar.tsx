import { ClockSwitch } from './clock-switch.tsx';
import { GoTo } from './go-to.tsx';
import { LaneSwitch } from './lane-switch.tsx';
import type { PageState } from '../state/use-page.ts';

/** The controls of the timeline: clock, lanes, go to date. */
export function TimelineBar({ page, painted }: { page: PageState; painted: boolean }) {
  const { collection, view, change, timelineData } = page;
  // While the events load, the form uses the times of the articles.
  const { start, dated } = timelineData.all.dated > 0 ? timelineData.all : collection.times;
  return (
    <div className="timeline-bar">
      <ClockSwitch
        clock={view.clock}
        events={collection.index.events}
        onChange={(clock) => change({ clock, view: null })}
      />
      <LaneSwitch
        lanes={view.lanes}
        has={(choice) => choice === 'none' || collection.columns[choice].names.length > 0}
        onChange={(lanes) => change({ lanes })}
      />
      {dated > 0 && (
        <GoTo
          painted={painted}
          known={{ first: start[0] ?? 0, last: start[dated - 1] ?? 0 }}
          onGo={(window) => change({ view: window })}
        />
      )}
    </div>
  );
}
