import { useMemo, useState } from 'react';
import type { TimelineEntries, TimelineLane, TimeWindow } from '../../src/page/timeline/entries/entries.ts';
import { Timeline } from '../../src/page/timeline/timeline.tsx';
import { day } from './make-entries.ts';
import type { Shown } from './shown.ts';

declare global {
  interface Window {
    /** The last window of time that the timeline reported. */
    reportedWindow?: TimeWindow;
    /** The interval of the group that was opened last. */
    opened?: { start: number; end: number };
    /** The entry that the timeline last reported as hovered; null for none. */
    hovered?: number | null;
  }
}

function entriesOf({ entries }: Shown): TimelineEntries {
  return {
    start: Float64Array.from(entries, ({ start }) => start),
    end: Float64Array.from(entries, ({ end }) => end),
    id: Uint32Array.from(entries.keys()),
    headline: (id) => entries[id]?.headline ?? `Headline ${id}`,
    date: (id) => entries[id]?.date ?? '',
    when: (id) => entries[id]?.date ?? '',
    precise: (id) => (entries[id]?.end ?? 0) - (entries[id]?.start ?? 0) <= day,
    shape: (id) => ({
      kind: (entries[id]?.end ?? 0) - (entries[id]?.start ?? 0) <= day ? 'day' : 'span',
      approximate: false,
      openStart: false,
      openEnd: false,
      ...entries[id]?.shape,
    }),
    weight: (id) => entries[id]?.weight ?? 1,
    counted: (count) => `${count} articles`,
    people: (id) => [`Person ${id % 8}`],
    colours: (id) => (entries[id]?.slot === null ? [] : [entries[id]?.slot ?? id % 8]),
    marks: (id) => entries[id]?.marks ?? [],
    note: () => '',
  };
}

function lanesOf({ lanes }: Shown): TimelineLane[] | null {
  return (
    lanes?.map(({ slot, positions, ...lane }) => ({ ...lane, slot, positions: Uint32Array.from(positions) })) ?? null
  );
}

/** A timeline in a given state, which the reader can then move and select from. */
export function TimelineSpecimen({ shown }: { shown: Shown }) {
  const entries = useMemo(() => entriesOf(shown), [shown]);
  const lanes = useMemo(() => lanesOf(shown), [shown]);
  const [selected, setSelected] = useState(shown.selected ?? null);
  const [moved, setMoved] = useState<TimeWindow | null>(shown.window ?? null);
  return (
    <Timeline
      entries={entries}
      lanes={lanes}
      selected={selected}
      window={moved}
      extent={null}
      empty={shown.empty ?? null}
      onSelect={setSelected}
      onGroup={(interval) => (window.opened = interval)}
      onHover={(id) => (window.hovered = id)}
      onWindow={(reported, by) => {
        window.reportedWindow = reported;
        setMoved(by === 'fit' ? null : reported);
      }}
    />
  );
}
