import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEntries, TimeWindow } from './entries.ts';
import { keysText, listenToKeys } from './keys.ts';
import { PeekList } from './peek-list.tsx';
import type { Peek } from './owner-input.ts';
import { TimelineOwner } from './timeline-owner.ts';

export interface TimelineProps {
  entries: TimelineEntries;
  /** Id of the entry that is open. */
  selected: number | null;
  /** What to show; null shows everything. */
  window: TimeWindow | null;
  /** The extent of the whole collection, so that filtering does not move the view. */
  extent: TimeWindow | null;
  onSelect: (id: number) => void;
  /** Called once the view has come to rest: `fit` where it shows everything, `user` where it was moved. */
  onWindow: (window: TimeWindow, by: 'user' | 'fit') => void;
}

/** The timeline: a controlled view of the entries, with buttons and keys for whoever has no wheel. */
export function Timeline({ entries, selected, window, extent, onSelect, onWindow }: TimelineProps) {
  const region = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const owner = useRef<TimelineOwner>(null);
  const current = useRef({ entries, onSelect, onWindow });
  const [peek, setPeek] = useState<{ peek: Peek; within: DOMRect; of: TimelineEntries } | null>(null);
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
      onPeek: (opened) => setPeek({ peek: opened, within: box.getBoundingClientRect(), of: current.current.entries }),
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
    owner.current?.update({ entries, selected, window, extent });
  }, [entries, selected, window, extent]);

  const closePeek = useCallback(() => {
    setPeek(null);
    region.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section
      ref={region}
      className="timeline"
      aria-label="Timeline"
      aria-describedby={keys}
      // The keys work on the region as a whole, like on a map.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <p id={keys} className="timeline-keys">
        {keysText}
      </p>
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
      <div ref={host} className="timeline-host" />
      {entries.start.length === 0 && <p className="timeline-empty">Nothing here has a date.</p>}
      {peek?.of === entries && (
        <PeekList
          peek={peek.peek}
          within={peek.within}
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
