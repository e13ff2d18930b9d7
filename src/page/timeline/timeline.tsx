import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEntries, TimelineLane, TimeWindow } from './entries/entries.ts';
import { fittingLanes } from './layout/fitting-lanes.ts';
import { elementWith } from './render/keep-focus.ts';
import { timelineKeys } from './input/key-list.ts';
import { listenToKeys } from './input/keys.ts';
import { LaneLabels } from './lane-labels.tsx';
import { nearestOutside } from './entries/nearest.ts';
import type { Peek } from './owner-input.ts';
import { PeekList } from './peek-list.tsx';
import { TimelineOwner } from './timeline-owner.ts';

export interface TimelineProps {
  entries: TimelineEntries;
  /** Id of the entry that is open. */
  selected: number | null;
  /** What to show; null shows everything. */
  window: TimeWindow | null;
  /** The extent of the whole collection, so that filtering does not move the view. */
  extent: TimeWindow | null;
  /** Draws each of these in a strip of its own, the first at the top, and nothing else; null for no lanes. */
  lanes?: readonly TimelineLane[] | null | undefined;
  /** Thin lines along the axis that tie the selected entry to what reports it. */
  ties?: readonly TimeWindow[] | undefined;
  /** When what the filters leave out was, ascending: drawn as a faint ground. */
  rest?: Float64Array | null;
  /** What to say where there are no entries at all; null says nothing. */
  empty?: string | null;
  onSelect: (id: number) => void;
  /** Called once the view has come to rest: `fit` where it shows everything, `user` where it was moved. */
  onWindow: (window: TimeWindow, by: 'user' | 'fit') => void;
}

const noTies: readonly TimeWindow[] = [];

const keysText = timelineKeys.map(({ keys, does }) => `${keys}: ${does}`).join('; ');

/** The timeline: a controlled view of the entries, with buttons and keys for whoever has no wheel. */
export function Timeline(props: TimelineProps) {
  const { entries, selected, window, extent, lanes = null, ties = noTies, rest = null } = props;
  const { empty = null, onSelect, onWindow } = props;
  const region = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const owner = useRef<TimelineOwner>(null);
  const current = useRef({ entries, onSelect, onWindow });
  const [peek, setPeek] = useState<{ peek: Peek; of: TimelineEntries } | null>(null);
  const [mostLanes, setMostLanes] = useState(Infinity);
  const nearest = useMemo(() => window && nearestOutside(entries, window), [entries, window]);
  const keys = useId();

  useLayoutEffect(() => {
    current.current = { entries, onSelect, onWindow };
  });
  useLayoutEffect(() => {
    const [box, drawn] = [region.current, host.current];
    if (!box || !drawn) return undefined;
    const created = new TimelineOwner(drawn, {
      onSelect: (id) => current.current.onSelect(id),
      onWindow: (moved, by) => current.current.onWindow(moved, by),
      onPeek: (opened) => setPeek({ peek: opened, of: current.current.entries }),
      onLanesFit: setMostLanes,
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
    owner.current?.update({ entries, selected, window, extent, lanes, ties, rest });
  }, [entries, selected, window, extent, lanes, ties, rest]);

  const focusRegion = () => region.current?.focus({ preventScroll: true });
  const group = peek?.peek.key;
  const closePeek = useCallback(() => {
    setPeek(null);
    const item = group === undefined || !host.current ? null : elementWith(group, host.current);
    (item ?? region.current)?.focus({ preventScroll: true });
  }, [group]);

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
      <div ref={host} className="timeline-host">
        {lanes && <LaneLabels lanes={fittingLanes(lanes, mostLanes)} />}
        <div className="timeline-toolbar">
          <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => owner.current?.zoom(0.5)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => owner.current?.zoom(2)}>
            −
          </button>
          <button type="button" onClick={() => owner.current?.fit()}>
            Fit all
          </button>
        </div>
        <div className="timeline-empty" aria-live="polite">
          {entries.start.length === 0 && empty !== null && <p>{empty}</p>}
          {nearest && (
            <p>
              Nothing here: the nearest is {nearest.side}, {entries.date(nearest.id)}.{' '}
              <button
                type="button"
                onClick={() => {
                  // The button goes with its sentence.
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
      {peek?.of === entries && (
        <PeekList
          peek={peek.peek}
          entries={entries}
          selected={selected}
          onClose={closePeek}
          onSelect={(id) => {
            closePeek();
            onSelect(id);
          }}
        />
      )}
    </section>
  );
}
