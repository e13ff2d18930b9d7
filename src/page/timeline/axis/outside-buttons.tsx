import { useMemo } from 'react';
import type { TimelineEntries, TimeWindow } from '../entries/entries.ts';
import { outsideOf } from '../entries/outside.ts';
import { outsideText } from './outside-text.ts';

interface OutsideButtonsProps {
  entries: TimelineEntries;
  /** The visible window. */
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

/** Buttons at the ends of the axis: the numbers of the entries before and after the window, each moves to them. */
export function OutsideButtons({ entries, window, onWindow }: OutsideButtonsProps) {
  const sides = useMemo(() => outsideOf(entries, window), [entries, window]);
  return (['earlier', 'later'] as const).map((name) => {
    const side = sides[name];
    if (!side) return null;
    return (
      <button
        key={name}
        type="button"
        className={`axis-outside axis-${name}`}
        title={`${entries.counted(side.count)} ${name === 'earlier' ? 'before' : 'after'} this period`}
        onClick={() => onWindow(side.window)}
      >
        {name === 'earlier' && <span aria-hidden="true">‹ </span>}
        {outsideText(entries, side, name)}
        {name === 'later' && <span aria-hidden="true"> ›</span>}
      </button>
    );
  });
}
