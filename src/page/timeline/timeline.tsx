import { useId, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import { BackgroundRow } from './axis/background-row.tsx';
import { OutsideButtons } from './axis/outside-buttons.tsx';
import type { TimelineEntries, TimelineLane, TimeWindow } from './entries/entries.ts';
import { scaleOf } from './entries/scale-extent.ts';
import { laneRows } from './layout/lane-rows.ts';
import type { ToggledLanes } from './layout/lane-rows.ts';
import { timelineKeys } from './input/key-list.ts';
import { listenToKeys } from './input/keys.ts';
import { LaneLabels } from './lane-labels.tsx';
import { nearestOutside } from './entries/nearest.ts';
import type { MovedBy } from './owner-input.ts';
import { TimelineOwner } from './timeline-owner.ts';

/** What the page's controls do with the timeline. */
export type TimelineCommands = Pick<TimelineOwner, 'zoom' | 'pan' | 'fit' | 'resultsWindow'>;

export interface TimelineProps {
  ref?: Ref<TimelineCommands>;
  entries: TimelineEntries;
  /** Id of the open entry. */
  selected: number | null;
  /** The requested window; null requests all entries. */
  window: TimeWindow | null;
  /** The extent of the unfiltered collection, so that filtering does not move the window. */
  extent: TimeWindow | null;
  /** Draws each lane in a band of its own, the first at the top; null draws all entries without lanes. */
  lanes?: readonly TimelineLane[] | null | undefined;
  /** Intervals between the selected event and its reports, drawn as thin lines along the axis. */
  connectors?: readonly TimeWindow[] | undefined;
  /** Starts of the entries that the filters exclude, ascending: drawn as a faint background histogram. */
  rest?: Float64Array | null;
  /** The text for a timeline without entries; null shows none. */
  empty?: string | null;
  onSelect: (id: number) => void;
  /** Called with the interval in which the members of an opened group start. */
  onGroup: (interval: TimeWindow) => void;
  /** True if a pane beside the timeline takes some of its width: when that changes, the time scale stays. */
  beside?: boolean;
  /**
   * Called when the window has come to rest: `fit` if it shows everything, `user` if the user moved it, `jump` if
   * it is that of an opened group, so that Back should return.
   */
  onWindow: (window: TimeWindow, by: MovedBy) => void;
  /** Id of the entry that is lit, since the pointer is on it elsewhere; null for none. */
  hovered?: number | null | undefined;
  /** Called with the id of the entry on which the pointer rests, or which has the focus; null for none. */
  onHover?: ((id: number | null) => void) | undefined;
  /** Called with the height at which everything in view has a large card, axis included, in pixels. */
  onNeeds?: ((height: number) => void) | undefined;
}

const noConnectors: readonly TimeWindow[] = [];

const keysText = timelineKeys.map(({ keys, does }) => `${keys}: ${does}`).join('; ');

/** The timeline as a controlled component, with commands and keys for those who have no wheel. */
export function Timeline({ ref, ...props }: TimelineProps) {
  const { entries, selected, window, extent, lanes = null, connectors = noConnectors, rest = null } = props;
  const { empty = null, beside = false, hovered = null, onSelect, onGroup, onWindow, onHover, onNeeds } = props;
  const region = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const owner = useRef<TimelineOwner>(null);
  const current = useRef({ entries, onSelect, onGroup, onWindow, onHover, onNeeds });
  const [above, setAbove] = useState(Infinity);
  const [toggled, setToggled] = useState<ToggledLanes>(new Map());
  const rows = useMemo(() => lanes && laneRows(lanes, toggled, above), [lanes, toggled, above]);
  const nearest = useMemo(() => window && nearestOutside(entries, window), [entries, window]);
  const visible = window ?? extent ?? scaleOf(entries);
  const keys = useId();

  useLayoutEffect(() => {
    current.current = { entries, onSelect, onGroup, onWindow, onHover, onNeeds };
  });
  useLayoutEffect(() => {
    const [box, drawn] = [region.current, host.current];
    if (!box || !drawn) return undefined;
    const created = new TimelineOwner(drawn, {
      onSelect: (id) => current.current.onSelect(id),
      onWindow: (moved, by) => current.current.onWindow(moved, by),
      onGroup: (interval) => current.current.onGroup(interval),
      onHeight: setAbove,
      onHover: (id) => current.current.onHover?.(id),
      onNeeds: (height) => current.current.onNeeds?.(height),
    });
    owner.current = created;
    const unlisten = listenToKeys(box, created);
    return () => {
      unlisten();
      created.destroy();
      owner.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    owner.current?.update({ entries, selected, window, extent, lanes, toggled, connectors, rest, beside, hovered });
  }, [entries, selected, window, extent, lanes, toggled, connectors, rest, beside, hovered]);
  useImperativeHandle(ref, () => ({
    zoom: (factor) => owner.current?.zoom(factor),
    pan: (share) => owner.current?.pan(share),
    fit: () => owner.current?.fit(),
    resultsWindow: () => owner.current?.resultsWindow() ?? null,
  }));

  const focusRegion = () => region.current?.focus({ preventScroll: true });

  return (
    <section
      ref={region}
      className="timeline"
      data-lanes={lanes !== null}
      aria-label="Timeline"
      aria-describedby={keys}
      // The keys work on the region as a whole, like on a map.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <p id={keys} className="timeline-keys">
        {keysText}
      </p>
      {visible && <BackgroundRow entries={entries} window={visible} selected={selected} onSelect={onSelect} />}
      <div ref={host} className="timeline-host">
        {rows && (
          <LaneLabels
            rows={rows}
            onToggle={({ key, expanded }) => {
              const others = [...toggled].filter(([other]) => other !== key);
              setToggled(new Map([...others, [key, !expanded]]));
            }}
          />
        )}
        {visible && (
          <OutsideButtons
            entries={entries}
            window={visible}
            onWindow={(moved) => {
              // The button may disappear.
              focusRegion();
              onWindow(moved, 'user');
            }}
          />
        )}
        <div className="timeline-empty" aria-live="polite">
          {entries.start.length === 0 && empty !== null && <p>{empty}</p>}
          {nearest && (
            <p>
              Nothing here: the nearest is {nearest.side}, {entries.date(nearest.id)}.{' '}
              <button
                type="button"
                onClick={() => {
                  // The button disappears with its sentence.
                  focusRegion();
                  owner.current?.goTo(nearest.start);
                }}
              >
                Go there
              </button>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
