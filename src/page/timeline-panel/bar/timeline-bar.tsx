import { useMemo } from 'react';
import type { RefObject } from 'react';
import { countText } from '../../../format/count-text.ts';
import type { PageState } from '../../state/use-page.ts';
import type { TimelineCommands } from '../../timeline/timeline.tsx';
import { ClockSwitch } from './clock-switch.tsx';
import { Period } from './period.tsx';
import { RowSwitch } from './row-switch.tsx';
import { lowShare } from './used-share.ts';
import { windowAround } from './window-around.ts';
import { Zoom } from './zoom.tsx';

interface TimelineBarProps {
  page: PageState;
  /** Null until the timeline is drawn. */
  timeline: RefObject<TimelineCommands | null>;
}

/** The controls of the timeline: clock, rows, zoom, and the visible period. */
export function TimelineBar({ page, timeline }: TimelineBarProps) {
  const { collection, view, change, timelineData } = page;
  const { entries, extent, all } = timelineData;
  // While the events load, a date is looked for among the times of the articles.
  const { start, dated } = all.dated > 0 ? all : collection.times;
  const known = { start: start[0] ?? 0, end: start[dated - 1] ?? 0 };
  const period = page.window ?? extent ?? (dated > 0 ? known : null);
  const whole = extent && period && period.start <= extent.start && period.end >= extent.end;
  const filtered = entries.id.length < all.dated;
  const used = useMemo(() => (filtered && period ? lowShare(entries, period) : null), [filtered, entries, period]);
  return (
    <div className="timeline-bar" data-offers={used !== null}>
      <ClockSwitch
        clock={view.clock}
        events={collection.index.events}
        onChange={(clock) => change(whole ? { clock, view: null } : { clock })}
      />
      <RowSwitch
        lanes={view.lanes}
        has={(choice) => choice === 'none' || collection.columns[choice].names.length > 0}
        onChange={(lanes) => change({ lanes })}
      />
      <Zoom onOut={() => timeline.current?.zoom(2)} onIn={() => timeline.current?.zoom(0.5)} />
      <button
        type="button"
        className="button fit-results"
        disabled={entries.id.length === 0}
        onClick={() => {
          const results = timeline.current?.resultsWindow();
          // A new entry of the history: Back returns to the period before.
          if (results) change({ view: results });
        }}
      >
        Fit<span className="bar-long"> results</span>
      </button>
      <button type="button" className="button fit-all" onClick={() => timeline.current?.fit()}>
        All
      </button>
      {used !== null && <span className="fit-note">results fill {percentText(used)} of this period</span>}
      {period && (
        <Period
          period={period}
          known={{ first: known.start, last: known.end }}
          onGo={(dates) => change({ view: windowAround(dates) })}
          onStep={(step) => timeline.current?.pan(step)}
        />
      )}
    </div>
  );
}

function percentText(share: number): string {
  const percent = Math.round(100 * share);
  return percent === 0 ? 'less than 1 %' : `${countText(percent)} %`;
}
