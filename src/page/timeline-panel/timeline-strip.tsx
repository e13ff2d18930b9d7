import { useMemo } from 'react';
import { lazyModule } from '../../base/lazy-module.ts';
import { Lazy } from '../notice/lazy.tsx';
import { useHoveredEntry } from '../state/hovered-entry.ts';
import type { PageState } from '../state/use-page.ts';
import type { TimeWindow } from '../timeline/entries/entries.ts';

const strip = lazyModule('The strip of all times', () => import('../timeline/strip/density-strip.tsx'));

interface TimelineStripProps {
  page: PageState;
  /** True if the page has been painted; the strip is rendered then. */
  painted: boolean;
  /** The visible window; null for the whole scale. */
  window: TimeWindow | null;
}

/** The strip of all times, with the window on it. */
export function TimelineStrip({ page, painted, window }: TimelineStripProps) {
  const { timelineData, selection, showWindow } = page;
  const { entries, all } = timelineData;
  const allTimes = useMemo(() => ({ ...all, count: all.dated }), [all]);
  const shownTimes = useMemo(() => ({ ...entries, count: entries.start.length }), [entries]);
  const hovered = useHoveredEntry();
  const marked = hovered ?? selection.entry;
  const lit = marked === null ? null : (all.start[marked] ?? null);
  if (!painted) return <div className="strip" />;
  return (
    <Lazy module={strip} waiting={<div className="strip" />}>
      {({ DensityStrip }) => (
        <DensityStrip
          all={allTimes}
          shown={shownTimes}
          window={window}
          lit={lit}
          counted={entries.counted}
          onWindow={(shown) => showWindow(shown)}
        />
      )}
    </Lazy>
  );
}
