import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/vis-timeline.css';
import type { TimelineEntries, TimelineLane, TimeWindow } from '../../../src/page/timeline/entries/entries.ts';
import { Timeline } from '../../../src/page/timeline/timeline.tsx';
import type { Shown } from './shown.ts';
import './timeline-page.css';

declare global {
  interface Window {
    /** Shows this, on a new timeline or on the present one. */
    show?: (shown: Shown, kept?: 'kept') => void;
    /** The window of time that the timeline last told of. */
    told?: TimeWindow;
  }
}

const dayMs = 86_400_000;

function entriesOf({ entries }: Shown): TimelineEntries {
  return {
    start: Float64Array.from(entries, ({ start }) => start),
    end: Float64Array.from(entries, ({ end }) => end),
    id: Uint32Array.from(entries.keys()),
    headline: (id) => entries[id]?.headline ?? `Headline ${id}`,
    date: (id) => entries[id]?.date ?? '',
    precise: (id) => (entries[id]?.end ?? 0) - (entries[id]?.start ?? 0) <= dayMs,
    weight: (id) => entries[id]?.weight ?? 1,
    counted: (count) => `${count} articles`,
    people: (id) => [`Person ${id % 8}`],
    colours: (id) => [id % 8],
    planned: () => false,
  };
}

function lanesOf({ lanes }: Shown): TimelineLane[] | null {
  return (
    lanes?.map(({ key, label, slot, positions }) => ({ key, label, slot, positions: Uint32Array.from(positions) })) ??
    null
  );
}

function Page({ shown }: { shown: Shown }) {
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
      onSelect={setSelected}
      onWindow={(told, by) => {
        window.told = told;
        setMoved(by === 'user' ? told : null);
      }}
    />
  );
}

const root = createRoot(document.querySelector('#root') ?? document.body);
let turn = 0;
window.show = (shown, kept) => root.render(<Page key={kept ? turn : ++turn} shown={shown} />);
